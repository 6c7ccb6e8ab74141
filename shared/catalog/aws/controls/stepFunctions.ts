import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const stepFunctionsControls: readonly ControlTask[] = [
  {
    id: 'aws/step-functions:logging',
    appliesTo: ['aws/step-functions'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log every event of the state machine',
    why: 'A run is shown for 90 days and then gone; for express workflows it is never shown at all.',
    how: [
      "In the state machine's Logging settings choose level ALL and a log group, without execution data where it is personal",
      'Set Logging to everything',
    ],
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
    title: 'Trace runs across services',
    why: "Where a run lost its time or its message can't be put together from ten separate logs.",
    how: ["In the state machine's settings turn on X-Ray tracing, and in the functions it calls", 'Set Tracing to on'],
    controls: [control('cdk-nag:AwsSolutions-SF2', 'low', oneOf('enabled'), { verdict: true })],
  },
];
