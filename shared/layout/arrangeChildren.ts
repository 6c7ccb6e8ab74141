import type { Size } from '../model/geometry.js';
import { byReadingOrder, compareNatural, moved, type Arrangement, type Box } from './arrangement.js';
import { connected, type Component } from './connected.js';
import { gridBlock, gridColumns } from './gridBlock.js';
import { layered, type Direction } from './layered.js';
import type { Link } from './liftLinks.js';
import { pack } from './pack.js';
import { ASPECT, GAP } from './spacing.js';
import { mergeTwins } from './twins.js';
import { wrapped } from './wrap.js';

/** Larger flows are not laid out by their links, but in rows by tier and kind. */
const MOST_LINKED = 100;
/** Fewer nodes that edges lead to stand in one grid with the others. */
const FEWEST_APART = 3;
/** Tier of what lets traffic in, and of what is outside. */
const ENTRY = 1;
/** Between nodes that edges from elsewhere lead to. */
const WAY_GAP = 48;
/** Between blocks that have nothing to do with each other. */
const BLOCK_GAP = 40;
/** So many flows of the same shape stand in rows and columns. */
const FEWEST_ALIKE = 3;

/** What a container's arrangement should come near to. */
export interface Taste {
  /** Width divided by height. */
  readonly aspect: number;
  /** How much larger a top-down flow counts: above 1 flows rather read from left to right. */
  readonly downMalus: number;
}

/** Flows read from left to right unless top-down makes a clearly better picture. */
export const USUAL_TASTE: Taste = { aspect: ASPECT, downMalus: 1.35 };

/** How flows are drawn. */
interface Manner {
  readonly direction: Direction;
  /** Long flows are broken into so many lines. */
  readonly lines: number;
  /** How much larger it counts. */
  readonly malus: number;
}

const MANNERS: readonly Manner[] = [
  { direction: 'LR', lines: 1, malus: 1 },
  { direction: 'TB', lines: 1, malus: 1 },
  { direction: 'LR', lines: 2, malus: 1.3 },
  { direction: 'LR', lines: 3, malus: 1.4 },
];
/** Shorter flows are not broken, px. */
const LONGEST = 1600;

const EMPTY: Arrangement = { width: 0, height: 0, places: new Map(), ways: [] };

/** Linked children along their flow, the rest in tidy grids beside them; a function of its arguments alone. */
export function arrangeChildren(boxes: readonly Box[], links: readonly Link[], taste = USUAL_TASTE): Arrangement {
  if (boxes.length === 0) return EMPTY;
  const { components, singles } = connected(boxes, links);
  const manners = components.length === 0 ? MANNERS.slice(0, 1) : MANNERS;
  let best: Arrangement = EMPTY;
  let least = Infinity;
  for (const manner of manners) {
    const flows = alikeTogether(components.map((component) => flow(component, manner)));
    for (const columns of columnChoices(singles)) {
      const arranged = packed(boxes, flows, singles, { columns, aspect: taste.aspect });
      const cost = scaleOf(arranged, taste.aspect) * (manner.direction === 'TB' ? taste.downMalus : manner.malus);
      if (cost >= least) continue;
      least = cost;
      best = arranged;
    }
  }
  return best;
}

/** How large it is compared with a picture it would have to fit into. */
export function scaleOf({ width, height }: Size, aspect = ASPECT): number {
  return Math.max(width / aspect, height) + (width + height) / 8;
}

/** One connected flow, with blocks of alike nodes taken apart again. */
function flow({ boxes, links }: Component, { direction, lines }: Manner): Arrangement {
  if (boxes.length > MOST_LINKED) return rowsByTier(boxes);
  const twins = mergeTwins(boxes, links);
  const whole = layered(twins.boxes, twins.links, direction);
  const isLong = lines > 1 && whole.width > LONGEST && whole.width > lines * ASPECT * whole.height;
  const arranged = (isLong ? wrapped(whole, twins.boxes, twins.links, lines) : undefined) ?? whole;
  const places = new Map(arranged.places);
  for (const [id, block] of twins.blocks) {
    const place = arranged.places.get(id);
    places.delete(id);
    if (place) for (const [member, point] of moved(block, place).places) places.set(member, point);
  }
  return { ...arranged, places };
}

/** Several flows of exactly the same size become one block. */
function alikeTogether(flows: readonly Arrangement[]): readonly Arrangement[] {
  const bySize = new Map<string, Arrangement[]>();
  for (const one of flows) {
    const key = `${String(one.width)} ${String(one.height)} ${String(one.places.size)}`;
    bySize.set(key, [...(bySize.get(key) ?? []), one]);
  }
  return [...bySize.values()].flatMap((alike) => (alike.length < FEWEST_ALIKE ? alike : [inGrid(alike)]));
}

function inGrid(alike: readonly Arrangement[]): Arrangement {
  const boxes = alike.map(({ width, height }, index): Box => {
    return { id: String(index), kind: 'boundary', tier: 2, sortKey: '', width, height };
  });
  const block = gridBlock(boxes, gridColumns(boxes, ASPECT, BLOCK_GAP), BLOCK_GAP);
  const parts = alike.map((one, index) => moved(one, block.places.get(String(index)) ?? { x: 0, y: 0 }));
  return {
    ...block,
    places: new Map(parts.flatMap(({ places }) => [...places])),
    ways: parts.flatMap(({ ways }) => ways),
  };
}

/** A few widths of the grid of unlinked nodes, of which the best is kept. */
function columnChoices(singles: readonly Box[]): readonly number[] {
  const nodes = singles.filter(({ kind }) => kind !== 'boundary');
  if (nodes.length < 2) return [1];
  const choices = [gridColumns(nodes), gridColumns(nodes, 0.5), gridColumns(nodes, 5), 1, Math.min(6, nodes.length)];
  return [...new Set(choices)];
}

function packed(
  boxes: readonly Box[],
  flows: readonly Arrangement[],
  singles: readonly Box[],
  { columns, aspect }: { readonly columns: number; readonly aspect: number },
): Arrangement {
  const tiers = new Map(boxes.map(({ id, tier }) => [id, tier]));
  const tierOf = ({ places }: Arrangement): number => Math.min(...[...places.keys()].map((id) => tiers.get(id) ?? 2));
  const nodes = singles.filter(({ kind }) => kind !== 'boundary');
  // what nothing leads to is gathered out of the way; between the others edges have to pass
  const isApart = nodes.filter(({ isConnected }) => isConnected === true).length >= FEWEST_APART;
  const reached = nodes.filter(({ isConnected }) => isApart && isConnected === true);
  const alone = singles.filter(({ kind }) => kind === 'boundary').map((box) => gridBlock([box], 1, GAP));
  const large = [...flows, ...alikeTogether(alone)];
  // gateways stand before the networks that they open, above or to the left
  const entries =
    alone.length === 0 || flows.length > 0 ? [] : nodes.filter((box) => box.isConnected !== true && box.tier <= ENTRY);
  const isolated = nodes.filter((box) => !reached.includes(box) && !entries.includes(box));
  const first = entries.length === 0 ? [] : [gridBlock(entries, Math.min(columns, entries.length), GAP)];
  const grids = [
    ...(reached.length === 0 ? [] : [gridBlock(reached, Math.min(columns, reached.length), WAY_GAP)]),
    ...(isolated.length === 0 ? [] : [gridBlock(isolated, Math.min(columns, isolated.length), GAP)]),
  ];
  const ordered = [...first, ...large].sort(
    (a, b) =>
      Number(first.includes(b)) - Number(first.includes(a)) ||
      Number(tierOf(a) !== 0) - Number(tierOf(b) !== 0) ||
      b.width * b.height - a.width * a.height ||
      compareNatural([...a.places.keys()].join(' '), [...b.places.keys()].join(' ')),
  );
  return pack([...ordered, ...grids], sizesOf(boxes), BLOCK_GAP, aspect);
}

/** A block for each tier, one below the other. */
function rowsByTier(boxes: readonly Box[]): Arrangement {
  const ordered = [...boxes].sort(byReadingOrder);
  const columns = gridColumns(ordered);
  const tiers = [...new Set(ordered.map(({ tier }) => tier))];
  const blocks = tiers.map((tier) =>
    gridBlock(
      ordered.filter((box) => box.tier === tier),
      columns,
      BLOCK_GAP,
    ),
  );
  let y = 0;
  const places = new Map(
    blocks.flatMap((block) => {
      const part = moved(block, { x: 0, y });
      y += block.height + BLOCK_GAP;
      return [...part.places];
    }),
  );
  return { width: Math.max(...blocks.map(({ width }) => width)), height: y - BLOCK_GAP, places, ways: [] };
}

function sizesOf(boxes: readonly Box[]): ReadonlyMap<string, Size> {
  return new Map(boxes.map((box) => [box.id, box]));
}
