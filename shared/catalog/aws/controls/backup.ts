import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const backupControls: readonly ControlTask[] = [
  {
    id: 'aws/backup:encryptionAtRest',
    appliesTo: ['aws/backup'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Set encryptionAtRest',
    why: 'Not yet described.',
    how: ['Set encryptionAtRest'],
    controls: [control('FSBP:Backup.1', 'medium', oneOf('provider-key', 'customer-key'))],
  },
];
