import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const eventbridgeControls: readonly ControlTask[] = [
  {
    id: 'aws/eventbridge:resourcePolicy',
    appliesTo: ['aws/eventbridge'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Set resourcePolicy',
    why: 'Not yet described.',
    how: ['Set resourcePolicy'],
    controls: [
      control('FSBP:EventBridge.3', 'low', oneOf('named-principals'), { advisory: true }),
      control('cdk-nag:AwsSolutions-EVB1', 'high', oneOf('named-principals'), { verdict: true }),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
];
