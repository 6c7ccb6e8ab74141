import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const securityHubControls: readonly ControlTask[] = [
  {
    id: 'aws/account:postureManagement',
    appliesTo: ['aws/security-hub'],
    scope: 'boundary:account',
    property: 'postureManagement',
    layer: 'logging-monitoring',
    title: 'Set postureManagement',
    why: 'Not yet described.',
    how: ['Set postureManagement'],
    controls: [control('CIS-AWS-7.0:5.16', 'high', oneOf('enabled'))],
  },
];
