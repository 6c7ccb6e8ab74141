import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const daxControls: readonly ControlTask[] = [
  {
    id: 'aws/dax:encryptionAtRest',
    appliesTo: ['aws/dax'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Set encryptionAtRest',
    why: 'Not yet described.',
    how: ['Set encryptionAtRest'],
    controls: [
      control('FSBP:DynamoDB.3', 'medium', oneOf('provider-key', 'customer-key')),
      control('cdk-nag:AwsSolutions-DDB4', 'high', oneOf('provider-key', 'customer-key'), { verdict: true }),
    ],
  },
  {
    id: 'aws/dax:tlsRequired',
    appliesTo: ['aws/dax'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Set tlsRequired',
    why: 'Not yet described.',
    how: ['Set tlsRequired'],
    controls: [control('FSBP:DynamoDB.7', 'medium', oneOf(true))],
  },
];
