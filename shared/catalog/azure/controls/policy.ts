import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azurePolicyControls: readonly ControlTask[] = [
  {
    id: 'azure/account:postureManagement',
    appliesTo: ['azure/policy'],
    scope: 'boundary:account',
    property: 'postureManagement',
    layer: 'logging-monitoring',
    title: "Keep the security benchmark's policies on",
    why: 'A benchmark policy that was disabled reports green for what it no longer checks.',
    how: [
      'In Policy, Assignments, look through the parameters of the benchmark initiative for Disabled',
      'Exempt single resources with a reason and a date instead; then set Posture management to on',
    ],
    controls: [control('CIS-Azure-6.0:8.1.11', 'medium', oneOf('enabled'))],
  },
  {
    id: 'azure/account:resourceLogging',
    appliesTo: ['azure/policy'],
    scope: 'boundary:account',
    property: 'resourceLogging',
    layer: 'logging-monitoring',
    title: 'Enforce resource logs by policy',
    why: 'Resource logs are off until somebody turns them on, resource by resource, and the next one is forgotten.',
    how: [
      'Assign the built-in policy initiative that deploys diagnostic settings to Log Analytics',
      'Remediate what exists; then set Resource logs to enforced by policy',
    ],
    controls: [control('CIS-Azure-6.0:6.1.4', 'high', oneOf('enforced'))],
  },
];
