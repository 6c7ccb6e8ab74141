import type { Rect } from '../model/geometry.js';
import { byReadingOrder, compare, moved, type Arrangement, type Box } from './arrangement.js';
import { gridBlock, gridColumns } from './gridBlock.js';
import { layered, type Direction } from './layered.js';
import type { Link } from './liftLinks.js';
import { pack } from './pack.js';
import { ASPECT, GAP } from './spacing.js';
import { mergeTwins } from './twins.js';

/** Containers with more children are not laid out by their links, but in rows by kind. */
const MOST_LINKED = 100;
/** Between blocks that have nothing to do with each other. */
const BLOCK_GAP = 40;
/** Flows read from left to right unless top-down makes a clearly better picture. */
const TOP_DOWN_MALUS = 1.2;

const EMPTY: Arrangement = { width: 0, height: 0, places: new Map(), ways: [] };

/** Linked children along their flow, the rest in tidy grids beside them; a function of its arguments alone. */
export function arrangeChildren(boxes: readonly Box[], links: readonly Link[]): Arrangement {
  if (boxes.length === 0) return EMPTY;
  if (boxes.length > MOST_LINKED) return rowsByTier(boxes);
  const { components, singles } = split(boxes, links);
  const directions: readonly Direction[] = components.length === 0 ? ['LR'] : ['LR', 'TB'];
  let best: Arrangement = EMPTY;
  let least = Infinity;
  for (const direction of directions) {
    const flows = components.map((component) => flow(component.boxes, component.links, direction));
    for (const columns of columnChoices(singles)) {
      const arranged = packed(boxes, flows, singles, columns);
      const malus = direction === 'TB' ? TOP_DOWN_MALUS : 1;
      const cost =
        malus * (Math.max(arranged.width / ASPECT, arranged.height) + (arranged.width + arranged.height) / 8);
      if (cost < least) {
        least = cost;
        best = arranged;
      }
    }
  }
  return best;
}

interface Component {
  readonly boxes: Box[];
  readonly links: Link[];
}

function split(boxes: readonly Box[], links: readonly Link[]): { components: Component[]; singles: Box[] } {
  const heads = new Map(boxes.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    const next = heads.get(id) ?? id;
    if (next === id) return id;
    const head = headOf(next);
    heads.set(id, head);
    return head;
  };
  for (const { source, target } of links) heads.set(headOf(source), headOf(target));
  const byHead = new Map<string, Component>();
  for (const box of [...boxes].sort(byReadingOrder)) {
    const head = headOf(box.id);
    const component = byHead.get(head) ?? { boxes: [], links: [] };
    byHead.set(head, component);
    component.boxes.push(box);
  }
  for (const link of links) byHead.get(headOf(link.source))?.links.push(link);
  const components: Component[] = [];
  const singles: Box[] = [];
  for (const component of byHead.values()) {
    if (component.boxes.length > 1) components.push(component);
    else singles.push(...component.boxes);
  }
  return { components, singles };
}

/** One connected flow, with blocks of alike nodes taken apart again. */
function flow(boxes: readonly Box[], links: readonly Link[], direction: Direction): Arrangement {
  const twins = mergeTwins(boxes, links);
  const arranged = layered(twins.boxes, twins.links, direction);
  const places = new Map(arranged.places);
  for (const [id, block] of twins.blocks) {
    const place = arranged.places.get(id);
    places.delete(id);
    if (place) for (const [member, point] of moved(block, place).places) places.set(member, point);
  }
  return { ...arranged, places };
}

/** A few widths of the grid of unlinked nodes, of which the best is kept. */
function columnChoices(singles: readonly Box[]): readonly number[] {
  const nodes = singles.filter(({ kind }) => kind !== 'boundary');
  if (nodes.length < 2) return [1];
  const choices = [gridColumns(nodes), gridColumns(nodes, 0.5), gridColumns(nodes, 5), 1, nodes.length];
  return [...new Set(choices)].filter((columns) => (columns === nodes.length ? columns <= 6 : true));
}

function packed(
  boxes: readonly Box[],
  flows: readonly Arrangement[],
  singles: readonly Box[],
  columns: number,
): Arrangement {
  const sizes = new Map<string, Rect>(boxes.map(({ id, width, height }) => [id, { x: 0, y: 0, width, height }]));
  const tiers = new Map(boxes.map(({ id, tier }) => [id, tier]));
  const tierOf = ({ places }: Arrangement): number => Math.min(...[...places.keys()].map((id) => tiers.get(id) ?? 2));
  const nodes = singles.filter(({ kind }) => kind !== 'boundary');
  const grids = nodes.length === 0 ? [] : [gridBlock(nodes, columns, GAP)];
  const alone = singles.filter(({ kind }) => kind === 'boundary').map((box) => gridBlock([box], 1, GAP));
  const large = [...flows, ...alone].sort(
    (a, b) =>
      Number(tierOf(a) !== 0) - Number(tierOf(b) !== 0) ||
      b.width * b.height - a.width * a.height ||
      compare([...a.places.keys()].join(' '), [...b.places.keys()].join(' ')),
  );
  return pack([...large, ...grids], sizes, BLOCK_GAP);
}

/** A block for each tier, one below the other. */
function rowsByTier(boxes: readonly Box[]): Arrangement {
  const sizes = new Map<string, Rect>(boxes.map(({ id, width, height }) => [id, { x: 0, y: 0, width, height }]));
  const ordered = [...boxes].sort(byReadingOrder);
  const columns = gridColumns(ordered);
  const blocks = [...new Set(ordered.map(({ tier }) => tier))].map((tier) =>
    gridBlock(
      ordered.filter((box) => box.tier === tier),
      columns,
      GAP,
    ),
  );
  return pack(blocks, sizes, BLOCK_GAP, 0.01);
}
