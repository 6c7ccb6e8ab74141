import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const dataFirehoseControls: readonly ControlTask[] = [
  {
    id: 'aws/data-firehose:encryptionAtRest',
    appliesTo: ['aws/data-firehose'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Set encryptionAtRest',
    why: 'Not yet described.',
    how: ['Set encryptionAtRest'],
    controls: [control('cdk-nag:AwsSolutions-KDF1', 'high', oneOf('provider-key', 'customer-key'), { verdict: true })],
  },
];
