import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const stepFunctionsControls: readonly ControlTask[] = [
  {
    id: 'aws/step-functions:logging',
    appliesTo: ['aws/step-functions'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [
      control('FSBP:StepFunctions.1', 'medium', oneOf('enabled')),
      control('cdk-nag:AwsSolutions-SF1', 'high', oneOf('all'), { verdict: true }),
    ],
  },
  {
    id: 'aws/step-functions:tracing',
    appliesTo: ['aws/step-functions'],
    scope: 'node',
    property: 'tracing',
    layer: 'logging-monitoring',
    title: 'Set tracing',
    why: 'Not yet described.',
    how: ['Set tracing'],
    controls: [control('cdk-nag:AwsSolutions-SF2', 'high', oneOf('enabled'), { verdict: true })],
  },
];
