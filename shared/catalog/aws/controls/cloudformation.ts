import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const cloudformationControls: readonly ControlTask[] = [
  {
    id: 'aws/cloudformation:eventNotifications',
    appliesTo: ['aws/cloudformation'],
    scope: 'node',
    property: 'eventNotifications',
    layer: 'logging-monitoring',
    title: 'Send stack events to a topic',
    why: 'A stack that rolls back or is deleted at night is noticed at the next deployment.',
    how: [
      'Update the stack with a notification ARN of an SNS topic',
      'Set Event notifications to on, or close the task if the pipeline reports it',
    ],
    controls: [control('FSBP:CloudFormation.1', 'low', oneOf('enabled'), { advisory: true })],
  },
];
