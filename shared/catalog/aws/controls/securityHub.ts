import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const securityHubControls: readonly ControlTask[] = [
  {
    id: 'aws/account:postureManagement',
    appliesTo: ['aws/security-hub'],
    scope: 'boundary:account',
    property: 'postureManagement',
    layer: 'logging-monitoring',
    title: 'Collect findings in Security Hub',
    why: 'Findings of ten services in thirty consoles are read by nobody.',
    how: [
      'In Security Hub enable the foundational standard in every Region, with a delegated administrator',
      'Route critical and high findings to tickets; then set Posture management to on',
    ],
    controls: [control('CIS-AWS-7.0:5.16', 'high', oneOf('enabled'))],
  },
];
