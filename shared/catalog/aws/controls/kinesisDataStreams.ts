import { control, noneOf, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const kinesisDataStreamsControls: readonly ControlTask[] = [
  {
    id: 'aws/kinesis-data-streams:encryptionAtRest',
    appliesTo: ['aws/kinesis-data-streams'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt the stream at rest',
    why: 'Records lie in the stream for a day to a year, readable for whoever gets at the storage.',
    how: [
      "In the stream's Configuration turn on server-side encryption, with the service's key unless use must be traced",
      'Set Encryption at rest to provider key or customer key',
    ],
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
