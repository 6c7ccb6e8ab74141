import type { Point, Rect, Size } from '../../model/geometry.js';
import { grown, overlaps } from '../../model/rect.js';
import { RectIndex } from './rectIndex.js';
import { distance, lengthOf, segmentRect } from './segments.js';
import { ownParts } from './ownParts.js';

export interface LabelledWay {
  readonly id: string;
  readonly points: readonly Point[];
  readonly label?: Size;
  /** Ways of one trunk: the label stands where the way runs by itself. */
  readonly trunk?: string;
  /** Where the label stood before; it stays there if it can. */
  readonly before?: Rect;
}

/** Labels keep this distance from what they could be mistaken to belong to. */
const DISTANCE = 2;
const STEP = 8;
/** Costs in px from the middle of the way: an edge under a label, a border under it, a line downwards through it, a corner or arrow head covered. */
const CROSSED_EDGE = 2000;
const CROSSED_BORDER = 60;
const UPRIGHT = 40;
const COVERED_END = 80;
/** Room for an arrow head or a rounded corner. */
const END_ROOM = 10;

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
  const parts = ownParts(ways);
  // those with the least choice first
  const ordered = ways
    .flatMap((way) => {
      const { label } = way;
      const own = parts.get(way.id) ?? way.points;
      return label ? [{ way, own, label, room: roomFor(own, label) }] : [];
    })
    .sort((a, b) => a.room - b.room || (a.way.id < b.way.id ? -1 : 1));
  for (const { way, own, label } of ordered) {
    const taken = { bodies, labels, lines, borderLines };
    const place =
      bestPlace(candidates({ ...way, points: own }, label), way, taken) ??
      bestPlace(candidates(way, label), way, taken) ??
      bestPlace(beside(way, label), way, taken);
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

function bestPlace(candidates: readonly Candidate[], way: LabelledWay, taken: Taken): Rect | undefined {
  let best: Rect | undefined;
  let least = Infinity;
  for (const { rect, cost } of candidates) {
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

interface Candidate {
  readonly rect: Rect;
  readonly cost: number;
}

/** Places that touch the way on either side: where there is no room on it. */
function beside(way: LabelledWay, label: Size): readonly Candidate[] {
  return candidates({ ...way, before: undefined }, label).flatMap(({ rect, cost }) =>
    [-1, 1].flatMap((side) => [
      { rect: { ...rect, y: rect.y + side * (label.height / 2 + DISTANCE) }, cost },
      { rect: { ...rect, x: rect.x + side * (label.width / 2 + DISTANCE) }, cost },
    ]),
  );
}

/** Places along the way, with their distance from its middle. */
function candidates(way: LabelledWay, label: Size): readonly Candidate[] {
  const { points, before } = way;
  const found: Candidate[] = [];
  const total = lengthOf(points);
  let passed = 0;
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    if (!from) return;
    const segment = distance(from, to);
    const isUpright = from.x === to.x;
    const half = (isUpright ? label.height : label.width) / 2 + END_ROOM;
    for (let along = 0; along <= segment; along += STEP) {
      const share = segment === 0 ? 0 : along / segment;
      const center = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      const coversEnd = along < half || along > segment - half;
      const extra = (isUpright ? UPRIGHT : 0) + (coversEnd ? COVERED_END : 0);
      found.push({ rect: around(center, label), cost: Math.abs(passed + along - total / 2) + extra });
    }
    passed += segment;
  });
  if (before && found.some(({ rect }) => overlaps(rect, before)))
    found.push({ rect: { ...before, ...label }, cost: -1 });
  return found.sort((a, b) => a.cost - b.cost);
}

function around(center: Point, { width, height }: Size): Rect {
  return { x: Math.round(center.x - width / 2), y: Math.round(center.y - height / 2), width, height };
}

/** Length of the way that a label could stand on, compared with the label. */
function roomFor(points: readonly Point[], label: Size): number {
  return lengthOf(points) - label.width;
}

function sidesOf({ x, y, width, height }: Rect): readonly Rect[] {
  return [
    { x, y: y - 1, width, height: 2 },
    { x, y: y + height - 1, width, height: 2 },
    { x: x - 1, y, width: 2, height },
    { x: x + width - 1, y, width: 2, height },
  ];
}
