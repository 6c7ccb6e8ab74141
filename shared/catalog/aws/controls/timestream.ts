import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const timestreamControls: readonly ControlTask[] = [
  {
    id: 'aws/timestream:kmsKey',
    appliesTo: ['aws/timestream'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Encrypt the database with your own key',
    why: "With the provider's key its use can't be limited or traced by you.",
    how: ["Create a customer-managed key and choose it in the database's settings", 'Set Key to customer-managed'],
    controls: [control('cdk-nag:AwsSolutions-TS3', 'medium', oneOf('customer-managed'), { verdict: true })],
  },
];
