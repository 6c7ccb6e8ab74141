import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Point, Rect } from '../model/geometry.js';
import { byReadingOrder, type Arrangement, type Box } from './arrangement.js';
import type { Link } from './liftLinks.js';
import { grown, hullOf, rectAt } from './rects.js';
import { CLEARANCE, roundToGrid } from './spacing.js';

export type Direction = 'LR' | 'TB';

/** Space between the layers of the flow and between the boxes of a layer. */
const LAYER_GAP = 48;
const BOX_GAP = 32;

/** Linked boxes in layers along the direction of their edges. */
export function layered(boxes: readonly Box[], links: readonly Link[], direction: Direction): Arrangement {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  const busiest = busiestGap(links, boxes.length);
  graph.setGraph({
    rankdir: direction,
    nodesep: BOX_GAP,
    edgesep: 2 * CLEARANCE,
    ranksep: LAYER_GAP + busiest * CLEARANCE,
    ranker: 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of [...boxes].sort(byReadingOrder)) graph.setNode(id, { width, height });
  for (const { source, target, weight, label } of acyclic(boxes, links)) {
    graph.setEdge(source, target, { weight: Math.min(8, weight), ...label, labelpos: 'c' });
  }
  layout(graph);
  const rects = new Map<string, Rect>();
  for (const box of boxes) {
    const { x = 0, y = 0 } = graph.node(box.id);
    rects.set(box.id, rectAt({ x: roundToGrid(x - box.width / 2), y: roundToGrid(y - box.height / 2) }, box));
  }
  const ways = graph.edges().flatMap((edge) => corridors(graph.edge(edge).points ?? []));
  return fromRects(rects, ways);
}

/** How many links on average leave the same layer side by side: they need room to bend. */
function busiestGap(links: readonly Link[], boxes: number): number {
  return Math.min(6, Math.round((2 * links.length) / Math.max(2, Math.sqrt(boxes) * 2)));
}

function corridors(points: readonly Point[]): readonly Rect[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (!before) return [];
    return [
      grown(hullOf([rectAt(before, { width: 0, height: 0 }), rectAt(point, { width: 0, height: 0 })]), CLEARANCE),
    ];
  });
}

/** Moves everything so that the boxes start at 0, 0. */
export function fromRects(rects: ReadonlyMap<string, Rect>, ways: readonly Rect[]): Arrangement {
  const { x: left, y: top, width, height } = hullOf([...rects.values()]);
  return {
    width,
    height,
    places: new Map([...rects].map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
    ways: ways.map((way) => ({ ...way, x: way.x - left, y: way.y - top })),
  };
}

/** The links with those turned around that close a cycle; what is read first comes first. */
function acyclic(boxes: readonly Box[], links: readonly Link[]): readonly Link[] {
  const outgoing = new Map<string, Link[]>();
  for (const link of links) outgoing.set(link.source, [...(outgoing.get(link.source) ?? []), link]);
  const state = new Map<string, 'open' | 'done'>();
  const kept: Link[] = [];
  const entered = new Set(links.map(({ target }) => target));
  const visit = (start: string): void => {
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = outgoing.get(top.id)?.[top.next];
      top.next += 1;
      if (!link) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(link.target) === 'open') {
        kept.push({ ...link, source: link.target, target: link.source });
      } else {
        kept.push(link);
        if (!state.has(link.target)) {
          state.set(link.target, 'open');
          stack.push({ id: link.target, next: 0 });
        }
      }
    }
  };
  const ordered = [...boxes].sort(byReadingOrder);
  const sources = ordered.filter(({ id }) => !entered.has(id));
  for (const { id } of [...sources, ...ordered]) if (!state.has(id)) visit(id);
  return kept;
}
