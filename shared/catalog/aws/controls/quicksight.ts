import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const quicksightControls: readonly ControlTask[] = [
  {
    id: 'aws/quicksight:tlsRequired',
    appliesTo: ['aws/quicksight'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Set tlsRequired',
    why: 'Not yet described.',
    how: ['Set tlsRequired'],
    controls: [control('cdk-nag:AwsSolutions-QS1', 'high', oneOf(true), { verdict: true })],
  },
];
