import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const kmsControls: readonly ControlTask[] = [
  {
    id: 'aws/account:decryptPermissions',
    appliesTo: ['aws/kms'],
    scope: 'boundary:account',
    property: 'decryptPermissions',
    layer: 'identity-access',
    title: 'Set decryptPermissions',
    why: 'Not yet described.',
    how: ['Set decryptPermissions'],
    controls: [
      control('FSBP:KMS.1', 'medium', oneOf('least-privilege')),
      control('FSBP:KMS.2', 'medium', oneOf('least-privilege')),
    ],
  },
  {
    id: 'aws/kms:keyRotation',
    appliesTo: ['aws/kms'],
    scope: 'node',
    property: 'keyRotation',
    layer: 'server-side-encryption',
    title: 'Set keyRotation',
    why: 'Not yet described.',
    how: ['Set keyRotation'],
    controls: [
      control('FSBP:KMS.4', 'medium', oneOf(true)),
      control('cdk-nag:AwsSolutions-KMS5', 'high', oneOf(true), { verdict: true }),
      control('CIS-AWS-7.0:4.6', 'high', oneOf(true)),
    ],
  },
  {
    id: 'aws/kms:pendingDeletion',
    appliesTo: ['aws/kms'],
    scope: 'node',
    property: 'pendingDeletion',
    layer: 'server-side-encryption',
    title: 'Set pendingDeletion',
    why: 'Not yet described.',
    how: ['Set pendingDeletion'],
    controls: [control('FSBP:KMS.3', 'critical', oneOf(false))],
  },
  {
    id: 'aws/kms:resourcePolicy',
    appliesTo: ['aws/kms'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Set resourcePolicy',
    why: 'Not yet described.',
    how: ['Set resourcePolicy'],
    controls: [
      control('FSBP:KMS.5', 'critical', oneOf('named-principals')),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
];
