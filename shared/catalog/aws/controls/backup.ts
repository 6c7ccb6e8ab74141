import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const backupControls: readonly ControlTask[] = [
  {
    id: 'aws/backup:encryptionAtRest',
    appliesTo: ['aws/backup'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt the recovery points',
    why: 'A recovery point holds the same data as the original, and a vault is shared across accounts more easily.',
    how: [
      'Create a vault with a customer-managed key, since a vault keeps the key that it was created with',
      'Point the plan to it and copy what must be kept',
      'Set Encryption at rest to customer key',
    ],
    controls: [control('FSBP:Backup.1', 'medium', oneOf('provider-key', 'customer-key'))],
  },
];
