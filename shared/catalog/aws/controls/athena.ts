import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const athenaControls: readonly ControlTask[] = [
  {
    id: 'aws/athena:encryptionAtRest',
    appliesTo: ['aws/athena'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Set encryptionAtRest',
    why: 'Not yet described.',
    how: ['Set encryptionAtRest'],
    controls: [control('FSBP:Athena.1', 'medium', oneOf('provider-key', 'customer-key', 'client-side'))],
  },
];
