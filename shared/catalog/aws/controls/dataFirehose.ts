import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const dataFirehoseControls: readonly ControlTask[] = [
  {
    id: 'aws/data-firehose:encryptionAtRest',
    appliesTo: ['aws/data-firehose'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt records inside the delivery stream',
    why: "Records wait in the stream's buffer and retry store, for hours if the target is down.",
    how: [
      "In the stream's Configuration enable server-side encryption; with a data stream as source, encrypt that one",
      'Set Encryption at rest to provider key or customer key',
    ],
    controls: [
      control('cdk-nag:AwsSolutions-KDF1', 'medium', oneOf('provider-key', 'customer-key'), { verdict: true }),
    ],
  },
];
