import { control, rules } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureNetworkSecurityGroupControls: readonly ControlTask[] = [
  {
    id: 'azure/security-group:ingressRules:no-anywhere-22',
    appliesTo: ['azure/network-security-group'],
    scope: 'overlay:security-group',
    property: 'ingressRules',
    layer: 'firewall-config',
    title: 'Close SSH to the internet',
    why: 'Guessing against port 22 starts within minutes of an address going live.',
    how: [
      'Remove the allow rule for port 22 from Internet or any',
      'Administer through Bastion or just-in-time access',
      'Correct the rules of the group here',
    ],
    controls: [control('CIS-Azure-6.0:7.2', 'high', rules('no-anywhere-22'))],
  },
  {
    id: 'azure/security-group:ingressRules:no-anywhere-3389',
    appliesTo: ['azure/network-security-group'],
    scope: 'overlay:security-group',
    property: 'ingressRules',
    layer: 'firewall-config',
    title: 'Close RDP to the internet',
    why: 'Remote desktops that face the internet are what extortion crews buy access to.',
    how: [
      'Remove the allow rule for port 3389 from Internet or any',
      'Administer through Bastion or just-in-time access',
      'Correct the rules of the group here',
    ],
    controls: [control('CIS-Azure-6.0:7.1', 'high', rules('no-anywhere-3389'))],
  },
  {
    id: 'azure/security-group:ingressRules:no-anywhere-udp',
    appliesTo: ['azure/network-security-group'],
    scope: 'overlay:security-group',
    property: 'ingressRules',
    layer: 'firewall-config',
    title: 'Close UDP ports to the internet',
    why: 'An open UDP service answers forged senders, and your machine takes part in flooding others.',
    how: [
      'Remove allow rules for UDP from Internet or any, or name the sources',
      'Correct the rules of the group here',
    ],
    controls: [control('CIS-Azure-6.0:7.3', 'high', rules('no-anywhere-udp'))],
  },
  {
    id: 'azure/security-group:ingressRules:no-anywhere-web',
    appliesTo: ['azure/network-security-group'],
    scope: 'overlay:security-group',
    property: 'ingressRules',
    layer: 'firewall-config',
    title: 'Let web traffic in through the gateway only',
    why: 'A machine that answers ports 80 and 443 itself is reached past the web firewall in front of the others.',
    how: [
      "Allow web ports from the application gateway's subnet or the Front Door service tag",
      'Correct the rules of the group here',
    ],
    controls: [control('CIS-Azure-6.0:7.4', 'high', rules('no-anywhere-web'))],
  },
];
