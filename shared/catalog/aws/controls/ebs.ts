import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const ebsControls: readonly ControlTask[] = [
  {
    id: 'aws/account:ebsDefaultEncryption',
    appliesTo: ['aws/ebs'],
    scope: 'boundary:account',
    property: 'ebsDefaultEncryption',
    layer: 'server-side-encryption',
    title: 'Encrypt new volumes by default',
    why: 'As long as it depends on whoever creates the volume, one forgotten tick leaves a disk in clear text.',
    how: [
      'In EC2, Data protection and security, turn on Always encrypt new EBS volumes',
      'Repeat it in every Region in use; then set Encrypt new volumes by default to on',
    ],
    controls: [control('FSBP:EC2.7', 'medium', oneOf(true)), control('CIS-AWS-7.0:6.1.1', 'high', oneOf(true))],
  },
  {
    id: 'aws/ebs:backupPlan',
    appliesTo: ['aws/ebs'],
    scope: 'node',
    property: 'backupPlan',
    layer: 'backup-resilience',
    title: 'Cover the volume with a backup plan',
    why: 'A volume has no backup of its own; when its zone or its content is damaged, the last state is gone.',
    how: [
      "Tag the volume as the plan's resource assignment expects, or add it by id in AWS Backup",
      'Check the first recovery point; then set In a backup plan to yes',
    ],
    controls: [control('FSBP:EC2.28', 'low', oneOf(true))],
  },
  {
    id: 'aws/ebs:encryptionAtRest',
    appliesTo: ['aws/ebs'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt the volume',
    why: 'An unencrypted volume makes unencrypted snapshots, and a snapshot needs one wrong share to be read in another account.',
    how: [
      'Take a snapshot, copy it with encryption, and create the new volume from the copy',
      'Stop the instance and exchange the volumes; then set Encryption at rest to customer key or provider key',
    ],
    controls: [
      control('FSBP:EC2.3', 'medium', oneOf('provider-key', 'customer-key')),
      control('cdk-nag:AwsSolutions-EC26', 'high', oneOf('provider-key', 'customer-key'), { verdict: true }),
    ],
  },
  {
    id: 'aws/ebs:snapshotPublic',
    appliesTo: ['aws/ebs'],
    scope: 'node',
    property: 'snapshotPublic',
    layer: 'identity-access',
    title: 'Take back public snapshots',
    why: 'A public snapshot is copied by collectors within hours, with every key and file that was on the disk.',
    how: [
      'In Snapshots, filter for public ones and modify their permissions to private',
      'Turn on Block public access for snapshots in the Region',
      'Rotate every credential that was on the disk; then set Public snapshots to no',
    ],
    controls: [control('FSBP:EC2.1', 'critical', oneOf(false))],
  },
];
