import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { Rect } from '../model/geometry.js';
import { acyclic } from './acyclic.js';
import { byReadingOrder, type Arrangement, type Box } from './arrangement.js';
import { compacted } from './compact.js';
import type { Link } from './liftLinks.js';
import { hullOf, rectAt } from '../model/rect.js';
import { CLEARANCE, roundToGrid } from './spacing.js';

export type Direction = 'LR' | 'TB';

/** Space between the layers of the flow and between the boxes of a layer. */
const LAYER_GAP = 48;
const BOX_GAP = 40;

/** Linked boxes in layers along the direction of their edges. */
export function layered(boxes: readonly Box[], links: readonly Link[], direction: Direction): Arrangement {
  // top-down is left to right with the axes swapped
  const isDown = direction === 'TB';
  const seen = isDown ? boxes.map(swapped) : boxes;
  const forward = acyclic(boxes, links).map((link) => (isDown ? { ...link, label: swapped(link.label) } : link));
  const layerGap = LAYER_GAP + busiestGap(links, boxes.length) * CLEARANCE;
  const rects = compacted(dagreRects(seen, forward, layerGap), forward, { box: BOX_GAP, layer: layerGap });
  const ways = forward.flatMap(({ source, target }) => corridors(rects.get(source), rects.get(target)));
  if (!isDown) return fromRects(rects, ways);
  return fromRects(new Map([...rects].map(([id, rect]) => [id, swappedRect(rect)])), ways.map(swappedRect));
}

function dagreRects(boxes: readonly Box[], links: readonly Link[], layerGap: number): ReadonlyMap<string, Rect> {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: BOX_GAP,
    edgesep: 2 * CLEARANCE,
    ranksep: layerGap,
    ranker: 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of [...boxes].sort(byReadingOrder)) graph.setNode(id, { width, height });
  for (const { source, target, weight, label } of links) {
    graph.setEdge(source, target, { weight: Math.min(8, weight), ...label, labelpos: 'c' });
  }
  layout(graph);
  const rects = new Map<string, Rect>();
  for (const box of boxes) {
    const { x = 0, y = 0 } = graph.node(box.id);
    rects.set(box.id, rectAt({ x: roundToGrid(x - box.width / 2), y: roundToGrid(y - box.height / 2) }, box));
  }
  return rects;
}

/** How many links on average leave the same layer side by side: they need room to bend. */
function busiestGap(links: readonly Link[], boxes: number): number {
  return Math.min(6, Math.round((2 * links.length) / Math.max(2, Math.sqrt(boxes) * 2)));
}

/** Where the edges of a link probably run: out of the middle, and up or down shortly before the target. */
function corridors(from: Rect | undefined, to: Rect | undefined): readonly Rect[] {
  if (!from || !to) return [];
  const y = from.y + from.height / 2;
  const end = to.y + to.height / 2;
  const across = { x: from.x, y: y - CLEARANCE, width: Math.max(0, to.x - from.x), height: 2 * CLEARANCE };
  const upright = { x: to.x - 3 * CLEARANCE, y: Math.min(y, end), width: 2 * CLEARANCE, height: Math.abs(end - y) };
  return [across, upright];
}

function swapped<T extends { readonly width: number; readonly height: number }>(box: T): T {
  return { ...box, width: box.height, height: box.width };
}

function swappedRect({ x, y, width, height }: Rect): Rect {
  return { x: y, y: x, width: height, height: width };
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
