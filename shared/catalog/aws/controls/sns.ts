import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const snsControls: readonly ControlTask[] = [
  {
    id: 'aws/sns:kmsKey',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Set kmsKey',
    why: 'Not yet described.',
    how: ['Set kmsKey'],
    controls: [control('FSBP:SNS.1', 'medium', oneOf('provider-managed', 'customer-managed'))],
  },
  {
    id: 'aws/sns:logging',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [control('FSBP:SNS.2', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/sns:resourcePolicy',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Set resourcePolicy',
    why: 'Not yet described.',
    how: ['Set resourcePolicy'],
    controls: [
      control('FSBP:SNS.4', 'critical', oneOf('named-principals')),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
  {
    id: 'aws/sns:tlsRequired',
    appliesTo: ['aws/sns'],
    scope: 'node',
    property: 'tlsRequired',
    layer: 'traffic-protection',
    title: 'Set tlsRequired',
    why: 'Not yet described.',
    how: ['Set tlsRequired'],
    controls: [control('cdk-nag:AwsSolutions-SNS3', 'high', oneOf(true), { verdict: true })],
  },
];
