import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const mskControls: readonly ControlTask[] = [
  {
    id: 'aws/msk:logging',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [control('cdk-nag:AwsSolutions-MSK6', 'high', oneOf('enabled'), { verdict: true })],
  },
  {
    id: 'aws/msk:monitoring',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'monitoring',
    layer: 'logging-monitoring',
    title: 'Set monitoring',
    why: 'Not yet described.',
    how: ['Set monitoring'],
    controls: [control('FSBP:MSK.2', 'low', oneOf('enhanced'))],
  },
  {
    id: 'aws/msk:nodeToNodeEncryption',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'nodeToNodeEncryption',
    layer: 'traffic-protection',
    title: 'Set nodeToNodeEncryption',
    why: 'Not yet described.',
    how: ['Set nodeToNodeEncryption'],
    controls: [
      control('FSBP:MSK.1', 'medium', oneOf(true)),
      control('cdk-nag:AwsSolutions-MSK3', 'high', oneOf(true), { verdict: true }),
    ],
  },
  {
    id: 'aws/msk:tlsRequired',
    appliesTo: ['aws/msk'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Set tlsRequired',
    why: 'Not yet described.',
    how: ['Set tlsRequired'],
    controls: [control('cdk-nag:AwsSolutions-MSK2', 'high', oneOf(true), { verdict: true })],
  },
];
