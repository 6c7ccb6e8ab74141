import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cloudformationControls: readonly ControlTask[] = [
  {
    id: 'aws/cloudformation:eventNotifications',
    appliesTo: ['aws/cloudformation'],
    scope: 'node',
    property: 'eventNotifications',
    layer: 'logging-monitoring',
    title: 'Set eventNotifications',
    why: 'Not yet described.',
    how: ['Set eventNotifications'],
    controls: [control('FSBP:CloudFormation.1', 'low', oneOf('enabled'), { advisory: true })],
  },
];
