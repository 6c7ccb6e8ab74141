/** A large diagram with places: nested boxes packed in rows, a hub of twenty edges, a box of a hundred children. */
import type { Boundary, Diagram, Edge, Placement } from '../../../shared/model/diagram.js';
import { childrenOf } from '../../../shared/model/hierarchy.js';
import { nestedDiagram } from '../nestedDiagram.js';

export interface BenchDiagram {
  readonly diagram: Diagram;
  /** A node with twenty edges to nodes around it. */
  readonly hub: string;
  /** A boundary with about a hundred elements in it. */
  readonly box: string;
}

const CARD = { width: 176, height: 80 };
const GAP = 40;
const PADDING = 16;
const TITLE = 32;
const HUB_EDGES = 20;
const HUB = 'n_0';

export function boxedDiagram(count: number): BenchDiagram {
  const bare = nestedDiagram(count);
  const edges = new Map([...bare.edges].filter(([, { source, target }]) => source !== HUB && target !== HUB));
  for (const target of around(bare)) {
    const id = `e_hub-${target}`;
    edges.set(id, { id, source: HUB, target } satisfies Edge);
  }
  const diagram = { ...bare, edges };
  const box = [...bare.boundaries.values()].find(({ kind }) => kind === 'vpc')?.id ?? '';
  return { diagram: { ...diagram, layout: { placements: placed(diagram), edges: new Map() } }, hub: HUB, box };
}

/** The first nodes that stand in the region of the hub. */
function around({ nodes, boundaries }: Diagram): readonly string[] {
  const regionOf = (id: string): string | undefined => {
    let boundary: Boundary | undefined = boundaries.get(nodes.get(id)?.parent ?? '');
    while (boundary && boundary.kind !== 'region') boundary = boundaries.get(boundary.parent ?? '');
    return boundary?.id;
  };
  const region = regionOf(HUB);
  return [...nodes.keys()].filter((id) => id !== HUB && regionOf(id) === region).slice(0, HUB_EDGES);
}

function placed(diagram: Diagram): ReadonlyMap<string, Placement> {
  const children = childrenOf(diagram);
  const placements = new Map<string, Placement>();
  const pack = (parent: string | undefined): { width: number; height: number } => {
    const items = (children.get(parent) ?? []).map((id) => ({
      id,
      ...(diagram.boundaries.has(id) ? pack(id) : CARD),
    }));
    const area = items.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
    const limit = Math.sqrt(area * 1.6);
    let [x, y, row, right] = [PADDING, TITLE + PADDING, 0, 0];
    for (const { id, width, height } of items) {
      if (x > PADDING && x + width > limit) [x, y, row] = [PADDING, y + row + GAP, 0];
      placements.set(id, diagram.boundaries.has(id) ? { x, y, width, height } : { x, y });
      x += width + GAP;
      row = Math.max(row, height);
      right = Math.max(right, x);
    }
    const round = (value: number): number => Math.ceil(value / 8) * 8;
    return { width: round(right - GAP + PADDING), height: round(y + row + PADDING) };
  };
  pack(undefined);
  return placements;
}
