import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureBastionControls: readonly ControlTask[] = [
  {
    id: 'azure/vpc:bastion',
    appliesTo: ['azure/bastion'],
    scope: 'boundary:vpc',
    property: 'bastion',
    layer: 'firewall-config',
    title: 'Administer machines through Bastion',
    why: 'Without a broker somebody opens RDP or SSH to an address, for a day that becomes a year.',
    how: [
      "Create a Bastion host in the hub network and remove the machines' public addresses",
      'Set Bastion host to present',
    ],
    controls: [control('CIS-Azure-6.0:8.4.1', 'medium', oneOf('present'))],
  },
];
