import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const timestreamControls: readonly ControlTask[] = [
  {
    id: 'aws/timestream:kmsKey',
    appliesTo: ['aws/timestream'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Set kmsKey',
    why: 'Not yet described.',
    how: ['Set kmsKey'],
    controls: [control('cdk-nag:AwsSolutions-TS3', 'medium', oneOf('customer-managed'), { verdict: true })],
  },
];
