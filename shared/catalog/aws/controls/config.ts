import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const configControls: readonly ControlTask[] = [
  {
    id: 'aws/account:configRecorder',
    appliesTo: ['aws/config'],
    scope: 'boundary:account',
    property: 'configRecorder',
    layer: 'logging-monitoring',
    title: 'Set configRecorder',
    why: 'Not yet described.',
    how: ['Set configRecorder'],
    controls: [
      control('FSBP:Config.1', 'critical', oneOf('enabled')),
      control('CIS-AWS-7.0:4.3', 'medium', oneOf('enabled')),
    ],
  },
];
