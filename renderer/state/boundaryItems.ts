import type { FactValue } from '../../shared/model/diagram.js';
import type { Size } from '../../shared/model/geometry.js';

/** One boundary that the palette offers: a kind with what it starts with. */
export interface BoundaryItem {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** px when added to the bare canvas. */
  readonly size: Size;
  readonly hint: string;
}

const size = (width: number, height: number): Size => ({ width, height });

export const BOUNDARY_ITEMS: readonly BoundaryItem[] = [
  { id: 'account', kind: 'account', label: 'Account', size: size(720, 480), hint: 'Holds regions, VPCs and services' },
  { id: 'region', kind: 'region', label: 'Region', size: size(640, 416), hint: 'Holds VPCs and regional services' },
  { id: 'vpc', kind: 'vpc', label: 'VPC', size: size(560, 336), hint: 'A private network' },
  { id: 'az', kind: 'az', label: 'Availability Zone', size: size(304, 272), hint: 'Holds subnets' },
  ...(['public', 'private', 'isolated'] as const).map((routing) => ({
    id: `${routing}-subnet`,
    kind: 'subnet',
    label: `${routing.charAt(0).toUpperCase()}${routing.slice(1)} subnet`,
    facts: { routing },
    size: size(256, 144),
    hint: {
      public: 'Routed to an internet gateway',
      private: 'Reaches out through a NAT',
      isolated: 'No way to the internet',
    }[routing],
  })),
  {
    id: 'security-group',
    kind: 'security-group',
    label: 'Security group',
    size: size(208, 112),
    hint: 'Drop it on a node, or select nodes first',
  },
  { id: 'cluster', kind: 'cluster', label: 'Cluster', size: size(320, 200), hint: 'Holds services and tasks' },
  {
    id: 'auto-scaling-group',
    kind: 'auto-scaling-group',
    label: 'Auto Scaling group',
    size: size(256, 144),
    hint: 'Instances that come and go',
  },
  { id: 'on-premises', kind: 'on-premises', label: 'On-premises', size: size(320, 240), hint: 'Your own data centre' },
  { id: 'internet', kind: 'internet', label: 'Internet', size: size(240, 200), hint: 'Anyone; holds actors' },
  { id: 'third-party', kind: 'third-party', label: 'Third party', size: size(256, 200), hint: 'A partner or vendor' },
  { id: 'organization', kind: 'organization', label: 'Organization', size: size(800, 560), hint: 'Holds accounts' },
  { id: 'generic-zone', kind: 'generic-zone', label: 'Trust zone', size: size(320, 240), hint: 'Holds anything' },
  { id: 'group', kind: 'group', label: 'Group', size: size(288, 200), hint: 'Without a meaning of its own' },
];

export function boundaryItem(id: string): BoundaryItem | undefined {
  return BOUNDARY_ITEMS.find((item) => item.id === id);
}
