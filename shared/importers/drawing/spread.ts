import type { Rect, Size } from '../../model/geometry.js';
import { hullOf } from '../../model/rect.js';
import { apart } from './apart.js';
import { spreadAxis, type Distance, type Span } from './spreadAxis.js';

/** Something with a place in the source's drawing and the size that it has in ours. */
export interface Box {
  readonly id: string;
  /** Id of the box around it. */
  readonly parent?: string;
  /** Where the source draws it, absolute px. */
  readonly rect: Rect;
  /** Exact size of a node or text; least size of a box that holds others. */
  readonly size: Size;
  readonly holds: boolean;
}

/** Two boxes that need more room between them: an edge with a label. */
export type RoomBetween = (a: string, b: string) => number;

const GAP = { x: 40, y: 32 } as const;

/** Inside a boundary; at its top below the title. */
const PADDING = 16;
const TITLE = 24;

/** Nearly aligned in the source means aligned here, px. */
const SAME_LINE = 8;

/** What is farther apart than this needs no more room, px. */
const FAR = 800;

/** Pairs of a drawing that are looked at; in one with more nothing would be readable anyway. */
const MAX_COMPARED = 1_000_000;

type AxisName = 'x' | 'y';

interface Placed extends Box {
  readonly depth: number;
}

/**
 * Draws the same picture with larger things: both axes are stretched, only where it is needed, until what stood
 * apart stands apart again and every boundary holds what it held. Order and alignment stay; what the source has inside
 * each other is moved apart at the end.
 */
export function spread(boxes: readonly Box[], roomBetween: RoomBetween = () => 0): ReadonlyMap<string, Rect> {
  const placed = grownAroundContent(scaled(withDepth(boxes)));
  const needed = separations(placed, roomBetween);
  const x = spreadAxis(spansOf(placed, 'x'), needed.x);
  const y = spreadAxis(spansOf(placed, 'y'), needed.y);
  const rects = new Map(
    placed.map(({ id }) => {
      const h = x.get(id) ?? { start: 0, end: 0 };
      const v = y.get(id) ?? { start: 0, end: 0 };
      return [id, { x: h.start, y: v.start, width: h.end - h.start, height: v.end - v.start }];
    }),
  );
  return apart(placed, rects);
}

function withDepth(boxes: readonly Box[]): readonly Placed[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const depths = new Map<string, number>();
  const depthOf = (box: Box): number => {
    const known = depths.get(box.id);
    if (known !== undefined) return known;
    depths.set(box.id, 0);
    const parent = byId.get(box.parent ?? '');
    const depth = parent === undefined ? 0 : depthOf(parent) + 1;
    depths.set(box.id, depth);
    return depth;
  };
  return boxes.map((box) => ({ ...box, depth: depthOf(box) }));
}

/** A source that draws larger than we do is brought to our scale first. */
function scaled(boxes: readonly Placed[]): readonly Placed[] {
  const leaves = boxes.filter(({ holds }) => !holds);
  const scale = Math.min(
    1,
    Math.max(
      0.25,
      ratio(
        leaves.map(({ size }) => size.width),
        leaves.map(({ rect }) => rect.width),
      ),
      ratio(
        leaves.map(({ size }) => size.height),
        leaves.map(({ rect }) => rect.height),
      ),
    ),
  );
  if (leaves.length === 0 || scale === 1) return boxes;
  return boxes.map((box) => ({
    ...box,
    rect: {
      x: box.rect.x * scale,
      y: box.rect.y * scale,
      width: box.rect.width * scale,
      height: box.rect.height * scale,
    },
  }));
}

function ratio(wanted: readonly number[], drawn: readonly number[]): number {
  return median(wanted) / Math.max(1, median(drawn));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 1;
}

/** Boundaries reach around all they hold, also where the source draws it beyond their edge. */
function grownAroundContent(boxes: readonly Placed[]): readonly Placed[] {
  const rects = new Map(boxes.map(({ id, rect }) => [id, rect]));
  for (const { id, parent } of [...boxes].sort((a, b) => b.depth - a.depth)) {
    const inner = rects.get(id);
    const outer = parent === undefined ? undefined : rects.get(parent);
    if (parent !== undefined && inner && outer) rects.set(parent, hullOf([outer, inner]));
  }
  return boxes.map((box) => ({ ...box, rect: rects.get(box.id) ?? box.rect }));
}

function startOf(box: Box, axis: AxisName): number {
  return axis === 'x' ? box.rect.x : box.rect.y;
}

function lengthOf(box: Box, axis: AxisName): number {
  return axis === 'x' ? box.rect.width : box.rect.height;
}

function centreOf(box: Box, axis: AxisName): number {
  return startOf(box, axis) + lengthOf(box, axis) / 2;
}

function sizeOf(box: Box, axis: AxisName): number {
  return axis === 'x' ? box.size.width : box.size.height;
}

function spansOf(boxes: readonly Placed[], axis: AxisName): readonly Span[] {
  const lines = alignedCentres(
    boxes.filter(({ holds }) => !holds),
    axis,
  );
  return boxes.map((box) => ({
    id: box.id,
    parent: box.parent,
    depth: box.depth,
    holds: box.holds,
    start: Math.round(startOf(box, axis) / 4) * 4,
    end: Math.round((startOf(box, axis) + Math.max(8, lengthOf(box, axis))) / 4) * 4,
    centre: lines.get(box.id) ?? centreOf(box, axis),
    size: sizeOf(box, axis),
    before: axis === 'x' ? PADDING : PADDING + TITLE,
    after: PADDING,
  }));
}

/** Centres that lie next to each other become one line. */
function alignedCentres(boxes: readonly Placed[], axis: AxisName): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = Number.NEGATIVE_INFINITY;
  for (const box of [...boxes].sort((a, b) => centreOf(a, axis) - centreOf(b, axis))) {
    const centre = centreOf(box, axis);
    if (centre - line > SAME_LINE) line = centre;
    lines.set(box.id, line);
  }
  return lines;
}

interface Separations {
  readonly x: Distance[];
  readonly y: Distance[];
}

/** Which siblings stand apart on which axis, and how far they need to. */
function separations(boxes: readonly Placed[], roomBetween: RoomBetween): Separations {
  const found: Separations = { x: [], y: [] };
  const families = new Map<string | undefined, Placed[]>();
  for (const box of boxes) {
    const family = families.get(box.parent);
    if (family === undefined) families.set(box.parent, [box]);
    else family.push(box);
  }
  let compared = 0;
  for (const family of families.values()) {
    const sorted = [...family].sort((a, b) => a.rect.x - b.rect.x);
    sorted.forEach((a, i) => {
      for (let k = i + 1; k < sorted.length && compared < MAX_COMPARED; k += 1) {
        const b = sorted[k];
        if (b === undefined || b.rect.x > a.rect.x + a.rect.width + FAR) break;
        compared += 1;
        separate(a, b, roomBetween, found);
      }
    });
  }
  return found;
}

function separate(a: Placed, b: Placed, roomBetween: RoomBetween, found: Separations): void {
  const x = onAxis(a, b, 'x', Math.max(GAP.x, roomBetween(a.id, b.id)));
  const y = onAxis(a, b, 'y', GAP.y);
  // what stands apart on both axes is separated where less room is missing
  const both = x.apart && y.apart;
  const better = (both ? x.room >= y.room : x.drawn >= y.drawn) ? x : y;
  const isEnough = (x.apart && x.room >= 1) || (y.apart && y.room >= 1);
  if (better.drawn <= 0 || isEnough) return;
  (better === x ? found.x : found.y).push(better.distance);
}

interface AxisSeparation {
  readonly distance: Distance;
  /** Drawn apart, or nearly. */
  readonly apart: boolean;
  /** Distance in the source by what would just touch; 0 or less = the source has them inside each other. */
  readonly drawn: number;
  /** What there is of the room that is needed: 1 = enough. */
  readonly room: number;
}

/** Drawn apart by most of what would just touch counts as apart. */
const NEARLY = 0.7;

function onAxis(a: Placed, b: Placed, axis: AxisName, gap: number): AxisSeparation {
  const [first, second] = centreOf(a, axis) <= centreOf(b, axis) ? [a, b] : [b, a];
  const from = first.holds ? startOf(first, axis) + lengthOf(first, axis) : centreOf(first, axis);
  const to = second.holds ? startOf(second, axis) : centreOf(second, axis);
  const needed = gap + half(first, sizeOf(first, axis)) + half(second, sizeOf(second, axis));
  const touching = half(first, lengthOf(first, axis)) + half(second, lengthOf(second, axis));
  const drawn = touching > 0 ? (to - from) / touching : to - from >= 0 ? 1 : 0;
  return {
    distance: { before: first.id, after: second.id, apart: needed },
    apart: drawn >= NEARLY,
    drawn,
    room: (to - from) / needed,
  };
}

/** Of a boundary the ends are moved, of anything else the centre. */
function half({ holds }: Placed, length: number): number {
  return holds ? 0 : length / 2;
}
