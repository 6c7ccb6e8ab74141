import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const ebsControls: readonly ControlTask[] = [
  {
    id: 'aws/account:ebsDefaultEncryption',
    appliesTo: ['aws/ebs'],
    scope: 'boundary:account',
    property: 'ebsDefaultEncryption',
    layer: 'server-side-encryption',
    title: 'Set ebsDefaultEncryption',
    why: 'Not yet described.',
    how: ['Set ebsDefaultEncryption'],
    controls: [control('FSBP:EC2.7', 'medium', oneOf(true)), control('CIS-AWS-7.0:6.1.1', 'high', oneOf(true))],
  },
  {
    id: 'aws/ebs:backupPlan',
    appliesTo: ['aws/ebs'],
    scope: 'node',
    property: 'backupPlan',
    layer: 'backup-resilience',
    title: 'Set backupPlan',
    why: 'Not yet described.',
    how: ['Set backupPlan'],
    controls: [control('FSBP:EC2.28', 'low', oneOf(true))],
  },
  {
    id: 'aws/ebs:encryptionAtRest',
    appliesTo: ['aws/ebs'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Set encryptionAtRest',
    why: 'Not yet described.',
    how: ['Set encryptionAtRest'],
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
    title: 'Set snapshotPublic',
    why: 'Not yet described.',
    how: ['Set snapshotPublic'],
    controls: [control('FSBP:EC2.1', 'critical', oneOf(false))],
  },
];
