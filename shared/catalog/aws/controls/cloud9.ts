import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cloud9Controls: readonly ControlTask[] = [
  {
    id: 'aws/cloud9:connection',
    appliesTo: ['aws/cloud9'],
    scope: 'node',
    property: 'connection',
    layer: 'firewall-config',
    title: 'Connect to the environment without open ports',
    why: 'An environment on SSH has an inbound port and a key; both are open to whoever finds them.',
    how: [
      'Create a new no-ingress environment that connects through Systems Manager, and move the work',
      'Delete the old one; then set Connection to session broker',
    ],
    controls: [control('cdk-nag:AwsSolutions-C91', 'high', oneOf('ssm-no-ingress'), { verdict: true })],
  },
];
