import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const eventbridgeControls: readonly ControlTask[] = [
  {
    id: 'aws/eventbridge:resourcePolicy',
    appliesTo: ['aws/eventbridge'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may send events to the bus',
    why: 'On an open bus any account sends events that your rules take for real.',
    how: [
      "In the bus's Permissions replace * by accounts, or by a condition on the organisation's id",
      'Set Resource policy to named principals',
    ],
    controls: [
      control('FSBP:EventBridge.3', 'low', oneOf('named-principals'), { advisory: true }),
      control('cdk-nag:AwsSolutions-EVB1', 'high', oneOf('named-principals'), { verdict: true }),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
];
