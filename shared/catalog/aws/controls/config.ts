import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const configControls: readonly ControlTask[] = [
  {
    id: 'aws/account:configRecorder',
    appliesTo: ['aws/config'],
    scope: 'boundary:account',
    property: 'configRecorder',
    layer: 'logging-monitoring',
    title: 'Record the configuration in every Region',
    why: 'Without the recorder nobody can say what a group or a bucket policy looked like on the day of the incident.',
    how: [
      'In AWS Config record all resource types in every Region in use, with the service-linked role',
      'Deliver to the log account; then set Configuration recorder to on',
    ],
    controls: [
      control('FSBP:Config.1', 'critical', oneOf('enabled')),
      control('CIS-AWS-7.0:4.3', 'medium', oneOf('enabled')),
    ],
  },
];
