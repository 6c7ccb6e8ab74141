import { control, noneOf, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpVpcControls: readonly ControlTask[] = [
  {
    id: 'gcp/vpc:flowLogs',
    appliesTo: ['gcp/vpc'],
    scope: 'boundary:vpc',
    property: 'flowLogs',
    layer: 'logging-monitoring',
    title: 'Turn on flow logs for every subnet',
    why: 'Who talked to whom is recorded nowhere else.',
    how: ["In each subnet's settings turn on flow logs with metadata", 'Set Flow logs to on'],
    controls: [control('CIS-GCP-5.0:3.10', 'medium', oneOf('enabled'))],
  },
  {
    id: 'gcp/vpc:networkMode',
    appliesTo: ['gcp/vpc'],
    scope: 'boundary:vpc',
    property: 'networkMode',
    layer: 'network-config',
    title: 'Replace the default or legacy network',
    why: 'The default network comes with rules that let SSH and RDP in from everywhere; a legacy one has no subnets to separate anything.',
    how: [
      'Create a custom mode network with the subnets you need and move the machines',
      'Delete the old network and forbid it by organisation policy; then set Network mode to custom',
    ],
    controls: [
      control('CIS-GCP-5.0:3.1', 'medium', noneOf('default')),
      control('CIS-GCP-5.0:3.2', 'medium', noneOf('legacy')),
    ],
  },
];
