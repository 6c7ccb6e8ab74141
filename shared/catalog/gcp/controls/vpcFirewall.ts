import { control, rules } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpVpcFirewallControls: readonly ControlTask[] = [
  {
    id: 'gcp/security-group:ingressRules:no-anywhere-22',
    appliesTo: ['gcp/vpc-firewall'],
    scope: 'overlay:security-group',
    property: 'ingressRules',
    layer: 'firewall-config',
    title: 'Close SSH to the internet',
    why: 'Password and key guessing starts within minutes of an address going live.',
    how: [
      'Remove the rule with source 0.0.0.0/0 for port 22',
      'Allow 35.235.240.0/20 and tunnel through Identity-Aware Proxy',
      'Correct the firewall rules here',
    ],
    controls: [control('CIS-GCP-5.0:3.6', 'critical', rules('no-anywhere-22'))],
  },
  {
    id: 'gcp/security-group:ingressRules:no-anywhere-3389',
    appliesTo: ['gcp/vpc-firewall'],
    scope: 'overlay:security-group',
    property: 'ingressRules',
    layer: 'firewall-config',
    title: 'Close RDP to the internet',
    why: 'An open remote desktop is taken over by guessing, and sold on.',
    how: [
      'Remove the rule with source 0.0.0.0/0 for port 3389',
      'Allow 35.235.240.0/20 and tunnel through Identity-Aware Proxy',
      'Correct the firewall rules here',
    ],
    controls: [control('CIS-GCP-5.0:3.7', 'critical', rules('no-anywhere-3389'))],
  },
];
