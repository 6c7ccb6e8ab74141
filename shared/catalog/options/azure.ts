import type { ServiceOption } from '../types.js';

const SOURCE = 'Provider documents on shared responsibility (DOMAIN 9)';

export const aksOptions: readonly ServiceOption[] = [
  {
    id: 'nodeOsChannel',
    label: 'Node OS upgrade channel',
    values: [
      { id: 'node-image', label: 'Node image', owners: { 'operating-system': 'shared' } },
      { id: 'security-patch', label: 'Security patch', owners: { 'operating-system': 'shared' } },
      { id: 'unmanaged', label: 'Unmanaged', owners: { 'operating-system': 'customer' } },
      { id: 'none', label: 'None', owners: { 'operating-system': 'customer' } },
    ],
    because: 'The channel decides whether patched node images arrive by themselves.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
  {
    id: 'virtualNodes',
    label: 'Virtual nodes',
    values: [
      { id: 'no', label: 'No' },
      { id: 'yes', label: 'Yes', owners: { 'operating-system': 'provider' } },
    ],
    because: 'Virtual nodes have no operating system of yours.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
];

export const appServiceOptions: readonly ServiceOption[] = [
  {
    id: 'plan',
    label: 'Plan',
    values: [
      { id: 'multi-tenant', label: 'Multi-tenant' },
      { id: 'isolated', label: 'Isolated' },
    ],
    because: 'An isolated plan runs on workers of its own; nobody else shares them.',
    source: SOURCE,
    statements: [],
    movesLine: false,
  },
  {
    id: 'vnet',
    label: 'Virtual network integration',
    values: [
      { id: 'yes', label: 'Yes', owners: { 'firewall-config': 'customer', 'network-config': 'shared' } },
      { id: 'no', label: 'No' },
    ],
    because: 'In your network the rules and routes around the app are yours.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
  {
    id: 'runtime',
    label: 'Runtime',
    values: [
      { id: 'built-in', label: 'Built-in' },
      { id: 'custom-container', label: 'Custom container', owners: { 'platform-management': 'customer' } },
    ],
    because: 'A custom container brings a runtime that only you rebuild.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
];

export const databricksOptions: readonly ServiceOption[] = [
  {
    id: 'compute',
    label: 'Compute',
    values: [
      { id: 'classic', label: 'Classic', owners: { 'network-config': 'customer' } },
      {
        id: 'serverless',
        label: 'Serverless',
        owners: { 'network-config': 'provider', 'operating-system': 'provider' },
      },
    ],
    because: "Classic nodes stand in your subscription; serverless ones in the provider's.",
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
  {
    id: 'vnetInjection',
    label: 'Own virtual network',
    values: [
      { id: 'yes', label: 'Yes', owners: { 'firewall-config': 'customer' }, implies: { vpcAttached: true } },
      { id: 'no', label: 'No', implies: { vpcAttached: false } },
    ],
    because: 'In your own network the security groups around the nodes are yours.',
    source: SOURCE,
    statements: [],
    movesLine: true,
    onlyWhen: { option: 'compute', values: ['classic'] },
  },
];

export const storageBlobOptions: readonly ServiceOption[] = [
  {
    id: 'role',
    label: 'Role',
    values: [
      { id: 'data', label: 'Data' },
      { id: 'activity-logs', label: 'Target of the activity log' },
    ],
    because: 'Storage that holds the activity log is held to more than another.',
    source: 'Azure Monitor documentation',
    statements: [],
    movesLine: false,
  },
];
