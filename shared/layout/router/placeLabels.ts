import type { Point, Rect, Size } from '../../model/geometry.js';
import { grown, overlaps } from '../rects.js';
import { RectIndex } from './rectIndex.js';
import { segmentRect } from './segments.js';

export interface LabelledWay {
  readonly id: string;
  readonly points: readonly Point[];
  readonly label?: Size;
  /** Where the label stood before; it stays there if it can. */
  readonly before?: Rect;
}

/** Labels keep this distance from what they could be mistaken to belong to. */
const DISTANCE = 2;
const STEP = 8;
/** Costs in px from the middle of the way: an edge under a label, a border under it, a line downwards through it. */
const CROSSED_EDGE = 2000;
const CROSSED_BORDER = 60;
const UPRIGHT = 40;

/** A place on its own way for every label that has one: over no node, title or other label, and off other edges where possible. */
export function placeLabels(
  ways: readonly LabelledWay[],
  bodies: RectIndex<string>,
  borders: readonly (readonly [string, Rect])[],
): ReadonlyMap<string, Rect> {
  const lines = new RectIndex<string>();
  for (const { id, points } of ways) {
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (from) lines.add(grown(segmentRect(from, to), 1), id);
    });
  }
  const borderLines = new RectIndex<string>();
  for (const [id, rect] of borders) for (const line of sidesOf(rect)) borderLines.add(line, id);
  const labels = new RectIndex<string>();
  const found = new Map<string, Rect>();
  // those with the least choice first
  const ordered = ways
    .flatMap((way) => (way.label ? [{ way, label: way.label, room: roomFor(way.points, way.label) }] : []))
    .sort((a, b) => a.room - b.room || (a.way.id < b.way.id ? -1 : 1));
  for (const { way, label } of ordered) {
    const place = bestPlace(way, label, { bodies, labels, lines, borderLines });
    if (!place) continue;
    found.set(way.id, place);
    labels.add(place, way.id);
  }
  return found;
}

interface Taken {
  readonly bodies: RectIndex<string>;
  readonly labels: RectIndex<string>;
  readonly lines: RectIndex<string>;
  readonly borderLines: RectIndex<string>;
}

function bestPlace(way: LabelledWay, label: Size, taken: Taken): Rect | undefined {
  let best: Rect | undefined;
  let least = Infinity;
  for (const { rect, cost } of candidates(way, label)) {
    if (cost >= least || isTaken(rect, taken)) continue;
    const total = cost + crossings(way, rect, taken);
    if (total >= least) continue;
    least = total;
    best = rect;
  }
  return best;
}

function isTaken(rect: Rect, { bodies, labels }: Taken): boolean {
  const space = grown(rect, DISTANCE);
  return bodies.find(space).length > 0 || labels.find(space).length > 0;
}

function crossings(way: LabelledWay, rect: Rect, { lines, borderLines }: Taken): number {
  const edges = new Set(lines.find(grown(rect, DISTANCE)).map(({ item }) => item));
  edges.delete(way.id);
  return edges.size * CROSSED_EDGE + borderLines.find(rect).length * CROSSED_BORDER;
}

/** Places along the way, with their distance from its middle. */
function candidates(way: LabelledWay, label: Size): readonly { readonly rect: Rect; readonly cost: number }[] {
  const { points, before } = way;
  const found: { rect: Rect; cost: number }[] = [];
  const total = points.slice(1).reduce((sum, to, index) => sum + length(points[index], to), 0);
  let passed = 0;
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    if (!from) return;
    const segment = length(from, to);
    const isUpright = from.x === to.x;
    for (let along = 0; along <= segment; along += STEP) {
      const share = segment === 0 ? 0 : along / segment;
      const center = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      const cost = Math.abs(passed + along - total / 2) + (isUpright ? UPRIGHT : 0);
      found.push({ rect: around(center, label), cost });
    }
    passed += segment;
  });
  if (before && found.some(({ rect }) => overlaps(rect, before)))
    found.push({ rect: { ...before, ...label }, cost: 0 });
  return found.sort((a, b) => a.cost - b.cost);
}

function around(center: Point, { width, height }: Size): Rect {
  return { x: Math.round(center.x - width / 2), y: Math.round(center.y - height / 2), width, height };
}

function length(from: Point | undefined, to: Point): number {
  return from ? Math.abs(from.x - to.x) + Math.abs(from.y - to.y) : 0;
}

/** Length of the way that a label could stand on, compared with the label. */
function roomFor(points: readonly Point[], label: Size): number {
  return points.slice(1).reduce((sum, to, index) => sum + length(points[index], to), 0) - label.width;
}

function sidesOf({ x, y, width, height }: Rect): readonly Rect[] {
  return [
    { x, y: y - 1, width, height: 2 },
    { x, y: y + height - 1, width, height: 2 },
    { x: x - 1, y, width: 2, height },
    { x: x + width - 1, y, width: 2, height },
  ];
}
