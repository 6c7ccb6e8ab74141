import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azurePublicIpControls: readonly ControlTask[] = [
  {
    id: 'azure/public-ip:unused',
    appliesTo: ['azure/public-ip'],
    scope: 'node',
    property: 'unused',
    layer: 'network-config',
    title: 'Release addresses nobody can explain',
    why: 'Each public address is a door; those that nobody knows are watched by nobody.',
    how: [
      'List public addresses and what they are attached to, every quarter',
      'Delete those without owner or purpose; then set Unused to no',
    ],
    controls: [control('CIS-Azure-6.0:7.7', 'high', oneOf(false))],
  },
];
