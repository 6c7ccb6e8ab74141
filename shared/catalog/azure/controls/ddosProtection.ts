import { control, includes } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureDdosProtectionControls: readonly ControlTask[] = [
  {
    id: 'azure/vpc:ddosPosture',
    appliesTo: ['azure/ddos-protection'],
    scope: 'boundary:vpc',
    property: 'ddosPosture',
    layer: 'firewall-config',
    title: 'Put the network under DDoS protection',
    why: "The basic protection guards the provider's network; a flood that is small for it still drowns your gateway.",
    how: ['Create a DDoS protection plan and choose it in the virtual network', 'Add advanced to DDoS protection'],
    controls: [control('CIS-Azure-6.0:8.5', 'medium', includes('advanced'))],
  },
];
