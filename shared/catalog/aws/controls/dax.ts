import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const daxControls: readonly ControlTask[] = [
  {
    id: 'aws/dax:encryptionAtRest',
    appliesTo: ['aws/dax'],
    scope: 'node',
    property: 'encryptionAtRest',
    layer: 'server-side-encryption',
    title: 'Encrypt the cache cluster at rest',
    why: 'What the table encrypts, the cache writes to its disks again in clear text.',
    how: [
      'Encryption is chosen at creation: build a new cluster with it and move the clients over',
      'Set Encryption at rest to provider key',
    ],
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
    title: 'Encrypt the connections to the cache',
    why: 'Items travel between application and cache as they are stored, readable for anyone inside the network.',
    how: [
      "Build a new cluster with encryption in transit, since it can't be added later",
      'Point the clients to its daxs:// address; then set TLS required to yes',
    ],
    controls: [control('FSBP:DynamoDB.7', 'medium', oneOf(true))],
  },
];
