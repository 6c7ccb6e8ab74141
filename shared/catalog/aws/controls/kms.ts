import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const kmsControls: readonly ControlTask[] = [
  {
    id: 'aws/account:decryptPermissions',
    appliesTo: ['aws/kms'],
    scope: 'boundary:account',
    property: 'decryptPermissions',
    layer: 'identity-access',
    title: 'Name the keys that may decrypt',
    why: 'With kms:Decrypt on every key, an identity that was meant for one secret opens the data of all applications.',
    how: [
      'Search customer managed and inline policies for kms:Decrypt and kms:ReEncryptFrom on resource *',
      'Replace * by the ARNs of the keys in use; then set Decrypt permissions to on named keys',
    ],
    controls: [
      control('FSBP:KMS.1', 'medium', oneOf('named-keys')),
      control('FSBP:KMS.2', 'medium', oneOf('named-keys')),
    ],
  },
  {
    id: 'aws/kms:keyRotation',
    appliesTo: ['aws/kms'],
    scope: 'node',
    property: 'keyRotation',
    layer: 'server-side-encryption',
    title: 'Turn on automatic key rotation',
    why: 'Material that never changes encrypts ever more data, and a copy that leaked once opens all of it.',
    how: [
      "In the key's Key rotation tab enable it, every year or sooner; old data stays readable",
      'Set Key rotation to on',
    ],
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
    title: 'Check the key scheduled for deletion',
    why: 'When the waiting time is over, everything that the key encrypted is lost for good, backups included.',
    how: [
      'Look in the trail for who scheduled it and what still uses the key',
      'Cancel the deletion if anything does; then set Deletion scheduled to no',
    ],
    controls: [control('FSBP:KMS.3', 'critical', oneOf(false))],
  },
  {
    id: 'aws/kms:resourcePolicy',
    appliesTo: ['aws/kms'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may use the key',
    why: 'A key policy with a wildcard lets strangers decrypt whatever copies of your data they have.',
    how: [
      'In the key policy replace * by roles and accounts; keep the statement that lets IAM manage the key',
      'Limit services by kms:ViaService or kms:CallerAccount; then set Resource policy to named principals',
    ],
    controls: [
      control('FSBP:KMS.5', 'critical', oneOf('named-principals')),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
];
