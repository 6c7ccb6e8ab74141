import type { FactValue } from '../../shared/model/diagram.js';
import type { Size } from '../../shared/model/geometry.js';
import { BOUNDARY_NAMES } from './boundaryNames.js';
import type { PaletteTab } from './services.js';

/** One boundary that the palette offers: a kind with what it starts with. */
export interface BoundaryItem {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** Other words that it is looked for by. */
  readonly keywords?: readonly string[];
  /** What it states where its words are not those of AWS. */
  readonly provider?: PaletteTab;
  /** The look of its line, as the style sheet calls it. */
  readonly swatch: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** px when added to the bare canvas. */
  readonly size: Size;
  readonly hint: string;
}

const size = (width: number, height: number): Size => ({ width, height });

const ITEMS: readonly Omit<BoundaryItem, 'swatch'>[] = [
  { id: 'account', kind: 'account', label: 'Account', size: size(720, 480), hint: 'Holds regions, VPCs and services' },
  {
    id: 'resource-group',
    kind: 'resource-group',
    label: 'Resource group',
    size: size(600, 392),
    hint: 'What is managed and deleted together',
  },
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

/** Kinds that only one provider has. */
const ONLY: Readonly<Record<string, PaletteTab>> = { 'resource-group': 'azure' };

function itemsIn(tab: PaletteTab): readonly BoundaryItem[] {
  return ITEMS.filter(({ id }) => ONLY[id] === undefined || ONLY[id] === tab).map((item) => {
    const names = BOUNDARY_NAMES[tab]?.[item.id];
    const own = tab === 'azure' || tab === 'gcp' ? { id: `${tab}-${item.id}`, provider: tab } : {};
    return { ...item, ...names, ...own, swatch: item.id };
  });
}

const BY_TAB: Readonly<Record<PaletteTab, readonly BoundaryItem[]>> = {
  aws: itemsIn('aws'),
  azure: itemsIn('azure'),
  gcp: itemsIn('gcp'),
  generic: itemsIn('generic'),
};

/** What a provider's part of the palette offers, in its words. */
export function boundaryItems(tab: PaletteTab): readonly BoundaryItem[] {
  return BY_TAB[tab];
}

export function boundaryItem(id: string): BoundaryItem | undefined {
  return [...BY_TAB.aws, ...BY_TAB.azure, ...BY_TAB.gcp].find((item) => item.id === id);
}

export interface FoundBoundaries {
  /** Called so, or beginning so: before any service. */
  readonly first: readonly BoundaryItem[];
  readonly others: readonly BoundaryItem[];
}

/** Boundaries by what is typed, in the words of the given provider; those of another one where nothing else fits. */
export function searchBoundaries(query: string, tab: PaletteTab): FoundBoundaries {
  const sought = query.trim().toLowerCase();
  if (sought === '') return { first: [], others: [] };
  const words = ({ label, keywords = [] }: BoundaryItem) => [label, ...keywords].map((word) => word.toLowerCase());
  const fits = (item: BoundaryItem) => words(item).some((word) => word.includes(sought));
  const own = BY_TAB[tab].filter(fits);
  const elsewhere = own.length > 0 ? [] : [...BY_TAB.azure, ...BY_TAB.gcp, ...BY_TAB.aws].filter(fits);
  const found = [...own, ...elsewhere].filter(
    (item, index, all) => all.findIndex(({ label }) => label === item.label) === index,
  );
  const first = found.filter((item) => words(item).some((word) => word.startsWith(sought)));
  return { first, others: found.filter((item) => !first.includes(item)) };
}
