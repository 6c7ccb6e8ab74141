import type { Boundary, BoundaryKind } from '../model/diagram.js';

export interface BoundaryStyle {
  /** Kind as the tag says it. */
  readonly name: string;
  /** Light-theme colour of the line, after the provider's diagram conventions. */
  readonly color: string;
  readonly line: 'solid' | 'dashed' | 'dotted';
  /** False where only the line is drawn, so that what it shares its colour with can be told apart. */
  readonly filled: boolean;
}

const GENERIC = '#7D8998';
const TEAL = '#00A4A6';
const OUTSIDE = '#5B6477';

const STYLES: Readonly<Record<BoundaryKind, BoundaryStyle>> = {
  internet: { name: 'Internet', color: OUTSIDE, line: 'dashed', filled: false },
  'third-party': { name: 'Third party', color: OUTSIDE, line: 'dashed', filled: false },
  'on-premises': { name: 'On-premises', color: GENERIC, line: 'solid', filled: true },
  organization: { name: 'Organisation', color: '#59657E', line: 'solid', filled: false },
  account: { name: 'Account', color: '#E7157B', line: 'solid', filled: false },
  region: { name: 'Region', color: TEAL, line: 'dotted', filled: false },
  vpc: { name: 'VPC', color: '#8C4FFF', line: 'solid', filled: true },
  az: { name: 'Availability Zone', color: TEAL, line: 'dashed', filled: false },
  subnet: { name: 'Subnet', color: '#59657E', line: 'solid', filled: true },
  'security-group': { name: 'Security group', color: '#DD344C', line: 'solid', filled: false },
  cluster: { name: 'Cluster', color: '#ED7100', line: 'solid', filled: true },
  outpost: { name: 'Outpost', color: GENERIC, line: 'solid', filled: true },
  'edge-device': { name: 'Edge device', color: GENERIC, line: 'solid', filled: true },
  'generic-zone': { name: 'Trust zone', color: '#1B2333', line: 'dotted', filled: false },
  stack: { name: 'Stack', color: GENERIC, line: 'dashed', filled: false },
  'auto-scaling-group': { name: 'Auto Scaling group', color: '#ED7100', line: 'dashed', filled: false },
  'resource-group': { name: 'Resource group', color: GENERIC, line: 'dashed', filled: false },
  group: { name: 'Group', color: GENERIC, line: 'dashed', filled: false },
};

const SUBNETS: Readonly<Record<string, BoundaryStyle>> = {
  public: { name: 'Public subnet', color: '#7AA116', line: 'solid', filled: true },
  private: { name: 'Private subnet', color: TEAL, line: 'solid', filled: true },
  isolated: { name: 'Isolated subnet', color: '#0E6E84', line: 'solid', filled: true },
};

/** Words of a provider for what the kinds name as AWS does. */
const PROVIDER_NAMES: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
  aws: { account: 'AWS account' },
  azure: {
    organization: 'Management group',
    account: 'Subscription',
    vpc: 'Virtual network',
    'security-group': 'Network security group',
    'auto-scaling-group': 'Scale set',
  },
  gcp: { account: 'Project', vpc: 'VPC network', az: 'Zone', 'auto-scaling-group': 'Instance group' },
};

/** A kind in the words of a provider; undefined where it has none of its own. */
export function providerKindName(provider: string | undefined, kind: string): string | undefined {
  return PROVIDER_NAMES[provider ?? '']?.[kind];
}

function isKnown(kind: string): kind is BoundaryKind {
  return Object.hasOwn(STYLES, kind);
}

/** How a boundary is drawn; an unknown kind looks like a group and keeps its own word. */
export function boundaryStyle(boundary: Boundary): BoundaryStyle {
  const { kind } = boundary;
  if (!isKnown(kind)) return { ...STYLES.group, name: kind };
  if (kind === 'subnet') {
    const routings = new Set(boundary.facts?.['routing']?.map((fact) => fact.value));
    // reached from outside by one of its route tables is reached from outside
    const routing = ['public', 'private', 'isolated'].find((value) => routings.has(value));
    return (routing === undefined ? undefined : SUBNETS[routing]) ?? STYLES.subnet;
  }
  const name = providerKindName(boundary.provider, kind);
  return name === undefined ? STYLES[kind] : { ...STYLES[kind], name };
}

export const DASHES: Readonly<Record<BoundaryStyle['line'], readonly number[] | undefined>> = {
  solid: undefined,
  dashed: [6, 4],
  dotted: [1.5, 3.5],
};
