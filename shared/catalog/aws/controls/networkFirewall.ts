import { atLeast, control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const networkFirewallControls: readonly ControlTask[] = [
  {
    id: 'aws/network-firewall:defaultAction',
    appliesTo: ['aws/network-firewall'],
    scope: 'node',
    property: 'defaultAction',
    layer: 'firewall-config',
    title: 'Stop passing unmatched packets',
    why: 'With pass as default everything that no stateless rule names goes through without inspection.',
    how: [
      'In the firewall policy set the stateless default for full packets to forward to stateful rule groups, or to drop',
      'Set Default action, whole packets, to the one chosen',
    ],
    controls: [control('FSBP:NetworkFirewall.4', 'medium', oneOf('drop', 'forward'))],
  },
  {
    id: 'aws/network-firewall:deletionProtection',
    appliesTo: ['aws/network-firewall'],
    scope: 'node',
    property: 'deletionProtection',
    layer: 'backup-resilience',
    title: 'Protect the firewall from deletion',
    why: 'Without the firewall its routes lead nowhere, or around it: the network is either down or unfiltered.',
    how: [
      "In the firewall's details turn on Delete protection, and subnet change protection with it",
      'Set Deletion protection to on',
    ],
    controls: [control('FSBP:NetworkFirewall.9', 'medium', oneOf(true))],
  },
  {
    id: 'aws/network-firewall:fragmentDefaultAction',
    appliesTo: ['aws/network-firewall'],
    scope: 'node',
    property: 'fragmentDefaultAction',
    layer: 'firewall-config',
    title: 'Stop passing unmatched fragments',
    why: 'A packet cut into pieces slips past rules that look at whole ones if fragments pass by default.',
    how: [
      'In the firewall policy set the stateless default for fragmented packets to forward, or to drop',
      'Set Default action, fragments, to the one chosen',
    ],
    controls: [control('FSBP:NetworkFirewall.5', 'medium', oneOf('drop', 'forward'))],
  },
  {
    id: 'aws/network-firewall:logging',
    appliesTo: ['aws/network-firewall'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log what the firewall sees',
    why: "A rule that drops the wrong traffic, or an alert nobody stored, can't be examined afterwards.",
    how: ["In the firewall's Logging settings send alert and flow logs to a log group or bucket", 'Set Logging to on'],
    controls: [control('FSBP:NetworkFirewall.2', 'medium', oneOf('enabled'))],
  },
  {
    id: 'aws/network-firewall:ruleGroups',
    appliesTo: ['aws/network-firewall'],
    scope: 'node',
    property: 'ruleGroups',
    layer: 'firewall-config',
    title: 'Fill the policy with rule groups',
    why: 'A firewall without rules costs as much as a full one and inspects nothing.',
    how: [
      'Add stateful rule groups to the policy, managed ones to begin with, and rules to groups that are empty',
      'Enter their number as Rules',
    ],
    controls: [
      control('FSBP:NetworkFirewall.3', 'medium', atLeast(1)),
      control('FSBP:NetworkFirewall.6', 'medium', atLeast(1)),
    ],
  },
];
