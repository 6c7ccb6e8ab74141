import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const ecrControls: readonly ControlTask[] = [
  {
    id: 'aws/ecr:imageScanning',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'imageScanning',
    layer: 'application',
    title: 'Set imageScanning',
    why: 'Not yet described.',
    how: ['Set imageScanning'],
    controls: [control('FSBP:ECR.1', 'high', oneOf('on-push', 'continuous'))],
  },
  {
    id: 'aws/ecr:imageTagMutability',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'imageTagMutability',
    layer: 'application',
    title: 'Set imageTagMutability',
    why: 'Not yet described.',
    how: ['Set imageTagMutability'],
    controls: [control('FSBP:ECR.2', 'medium', oneOf('immutable'))],
  },
  {
    id: 'aws/ecr:lifecyclePolicy',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'lifecyclePolicy',
    layer: 'customer-data',
    title: 'Set lifecyclePolicy',
    why: 'Not yet described.',
    how: ['Set lifecyclePolicy'],
    controls: [control('FSBP:ECR.3', 'medium', oneOf('set'))],
  },
  {
    id: 'aws/ecr:resourcePolicy',
    appliesTo: ['aws/ecr'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Set resourcePolicy',
    why: 'Not yet described.',
    how: ['Set resourcePolicy'],
    controls: [
      control('cdk-nag:AwsSolutions-ECR1', 'high', oneOf('named-principals'), { verdict: true }),
      control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals')),
    ],
  },
];
