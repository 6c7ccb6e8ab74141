import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cloud9Controls: readonly ControlTask[] = [
  {
    id: 'aws/cloud9:connection',
    appliesTo: ['aws/cloud9'],
    scope: 'node',
    property: 'connection',
    layer: 'firewall-config',
    title: 'Set connection',
    why: 'Not yet described.',
    how: ['Set connection'],
    controls: [control('cdk-nag:AwsSolutions-C91', 'high', oneOf('ssm-no-ingress'), { verdict: true })],
  },
];
