import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const efsControls: readonly ControlTask[] = [
  {
    id: 'aws/efs:accessPointRoot',
    appliesTo: ['aws/efs'],
    scope: 'node',
    property: 'accessPointRoot',
    layer: 'identity-access',
    title: 'Give each access point its own directory',
    why: 'Without one a client that is meant to see its own folder mounts the whole file system.',
    how: [
      "Access points can't be changed: create new ones with a root directory and its creation permissions",
      'Mount through them and delete the old ones; then set Access point root directory to set',
    ],
    controls: [control('FSBP:EFS.3', 'medium', oneOf('set'))],
  },
  {
    id: 'aws/efs:accessPointUser',
    appliesTo: ['aws/efs'],
    scope: 'node',
    property: 'accessPointUser',
    layer: 'identity-access',
    title: 'Force a POSIX user on access points',
    why: 'A client that may choose its user id says 0 and is root on every file.',
    how: [
      'Create new access points with a POSIX user and group',
      'Mount through them and delete the old ones; then set Access point user to set',
    ],
    controls: [control('FSBP:EFS.4', 'medium', oneOf('set'))],
  },
  {
    id: 'aws/efs:backupPlan',
    appliesTo: ['aws/efs'],
    scope: 'node',
    property: 'backupPlan',
    layer: 'backup-resilience',
    title: 'Cover the file system with a backup plan',
    why: 'A deleted or encrypted file is gone on all mounts at once; the file system keeps no earlier versions.',
    how: [
      "In the file system's General settings turn on automatic backups, or assign it to a plan in AWS Backup",
      'Set In a backup plan to yes',
    ],
    controls: [control('FSBP:EFS.2', 'medium', oneOf(true))],
  },
  {
    id: 'aws/efs:encryptionAtRest',
    appliesTo: ['aws/efs'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt the file system at rest',
    why: 'Encryption is chosen when the file system is created and never after, so files written today stay in clear text.',
    how: [
      'Create a new file system with encryption and the key you chose',
      'Copy the files with DataSync, exchange the mounts, delete the old one',
      'Set Encryption at rest to customer key or provider key',
    ],
    controls: [
      control('FSBP:EFS.1', 'medium', oneOf('provider-key', 'customer-key')),
      control('cdk-nag:AwsSolutions-EFS1', 'high', oneOf('provider-key', 'customer-key'), { verdict: true }),
      control('CIS-AWS-7.0:3.3.1', 'medium', oneOf('provider-key', 'customer-key')),
    ],
  },
  {
    id: 'aws/efs:resourcePolicy',
    appliesTo: ['aws/efs'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may mount the file system',
    why: 'Without a policy that names them, every client that reaches the mount target on port 2049 may mount it.',
    how: [
      'In the file system policy allow ClientMount for the roles that need it, through an access point',
      'Keep the deny for clients without TLS; then set Resource policy to named principals',
    ],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
];
