import { control, noneOf, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const kinesisDataStreamsControls: readonly ControlTask[] = [
  {
    id: 'aws/kinesis-data-streams:encryptionAtRest',
    appliesTo: ['aws/kinesis-data-streams'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Set encryptionAtRest',
    why: 'Not yet described.',
    how: ['Set encryptionAtRest'],
    controls: [
      control('FSBP:Kinesis.1', 'medium', oneOf('provider-key', 'customer-key')),
      control('cdk-nag:AwsSolutions-KDS3', 'medium', oneOf('provider-key'), {
        when: [when('encryptionAtRest', noneOf('none'))],
        advisory: true,
        verdict: true,
      }),
      control('cdk-nag:AwsSolutions-KDS1', 'high', oneOf('provider-key', 'customer-key'), { verdict: true }),
    ],
  },
];
