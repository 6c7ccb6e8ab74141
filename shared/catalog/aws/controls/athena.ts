import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const athenaControls: readonly ControlTask[] = [
  {
    id: 'aws/athena:encryptionAtRest',
    appliesTo: ['aws/athena'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt the query results',
    why: 'Every query leaves its result as a file; the rows of an encrypted table lie there in clear text.',
    how: [
      "In the workgroup's settings encrypt query results with a KMS key and override client settings",
      'Delete the old results; then set Encryption at rest to customer key',
    ],
    controls: [control('FSBP:Athena.1', 'medium', oneOf('provider-key', 'customer-key', 'client-side'))],
  },
];
