import type { ServiceOption } from '../types.js';

const SOURCE = 'Provider documents on shared responsibility (DOMAIN 9)';

export const gkeOptions: readonly ServiceOption[] = [
  {
    id: 'mode',
    label: 'Mode',
    values: [
      { id: 'autopilot', label: 'Autopilot', owners: { 'operating-system': 'provider' } },
      { id: 'standard', label: 'Standard' },
    ],
    because: "In Autopilot the nodes are the provider's; in Standard they are yours to upgrade.",
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
  {
    id: 'autoUpgrade',
    label: 'Node auto-upgrade',
    values: [
      { id: 'on', label: 'On', owners: { 'operating-system': 'shared' } },
      { id: 'off', label: 'Off', owners: { 'operating-system': 'customer' } },
    ],
    because: 'Without it a node keeps its image until you replace it.',
    source: SOURCE,
    statements: [],
    movesLine: true,
    onlyWhen: { option: 'mode', values: ['standard'] },
  },
];

export const cloudSqlOptions: readonly ServiceOption[] = [
  {
    id: 'ip',
    label: 'Address',
    values: [
      { id: 'private', label: 'Private IP', implies: { publicIp: false } },
      { id: 'public', label: 'Public IP', owners: { 'firewall-config': 'customer' }, implies: { publicIp: true } },
    ],
    because: 'On a public address the authorised networks are the firewall, and they are yours.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
  {
    id: 'engine',
    label: 'Engine',
    values: [
      { id: 'postgres', label: 'PostgreSQL' },
      { id: 'mysql', label: 'MySQL' },
      { id: 'sqlserver', label: 'SQL Server' },
    ],
    because: 'Some controls exist for one engine only.',
    source: 'Cloud SQL documentation',
    statements: [],
    movesLine: false,
  },
];

export const alloydbOptions: readonly ServiceOption[] = [
  {
    id: 'edition',
    label: 'Edition',
    values: [
      { id: 'managed', label: 'Managed' },
      { id: 'omni', label: 'Omni (self-run)', model: 'on-premises' },
    ],
    because: 'Omni is the same engine on servers that you run.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
  {
    id: 'ip',
    label: 'Address',
    values: [
      { id: 'private', label: 'Private IP', implies: { publicIp: false } },
      { id: 'public', label: 'Public IP', owners: { 'firewall-config': 'customer' }, implies: { publicIp: true } },
    ],
    because: 'On a public address the authorised networks are the firewall, and they are yours.',
    source: SOURCE,
    statements: [],
    movesLine: true,
    onlyWhen: { option: 'edition', values: ['managed'] },
  },
];

export const cloudStorageOptions: readonly ServiceOption[] = [
  {
    id: 'role',
    label: 'Role',
    values: [
      { id: 'data', label: 'Data' },
      { id: 'log-sink', label: 'Target of a log sink' },
    ],
    because: 'A bucket that holds the logs is held to more than another.',
    source: 'Cloud Logging documentation',
    statements: [],
    movesLine: false,
  },
];
