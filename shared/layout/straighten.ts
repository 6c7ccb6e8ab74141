import type { Diagram, Placement } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { compare } from './arrangement.js';
import { isOverlay } from './overlays.js';
import { centreOf, hullOf, overlaps } from '../model/rect.js';
import { GAP, roundToGrid, TITLE_HEIGHT, WIDE_PADDING } from './spacing.js';

const ROUNDS = 2;
/** Further apart things of the same place are not a grid, px. */
const GRID_GAP = 64;

type Rects = Map<string, Rect>;
type Axis = 'x' | 'y';

/**
 * Moves nodes that edges lead to from other containers beside or below the other ends, as far as their siblings leave room:
 * such edges become straight. What stands beside its other ends moves up or down, what stands above or below them sideways.
 */
export function straighten(
  diagram: Diagram,
  placements: ReadonlyMap<string, Placement>,
  absolute: ReadonlyMap<string, Rect>,
): ReadonlyMap<string, Placement> {
  const rects: Rects = new Map(absolute);
  const shifted = new Map(placements);
  const neighbours = neighboursOf(diagram, rects);
  const siblings = siblingsOf(diagram, rects);
  const canvas = hullOf([...rects.values()]);
  const movable = [...neighbours.keys()].filter((id) => isAlone(diagram, id, neighbours)).sort(compare);
  for (let round = 0; round < ROUNDS; round += 1) {
    const ordered = [...movable].sort((a, b) => (rects.get(a)?.y ?? 0) - (rects.get(b)?.y ?? 0) || compare(a, b));
    for (const id of round % 2 === 0 ? ordered : ordered.reverse()) {
      const parent = diagram.nodes.get(id)?.parent;
      const around = parent === undefined ? undefined : rects.get(parent);
      const beside = (siblings.get(around ? parent : undefined) ?? []).filter((other) => other !== id);
      const moved = movedBeside(id, rects, neighbours.get(id) ?? [], {
        around: around ? insideOf(around) : canvas,
        others: beside.flatMap((other) => rects.get(other) ?? []),
      });
      if (moved) move(id, moved, rects, shifted);
    }
  }
  return shifted;
}

function neighboursOf(diagram: Diagram, rects: Rects): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { source, target } of diagram.edges.values()) {
    if (source === target || !rects.has(source) || !rects.has(target)) continue;
    found.set(source, [...(found.get(source) ?? []), target]);
    found.set(target, [...(found.get(target) ?? []), source]);
  }
  return found;
}

/** Its neighbours all stand in other containers, so that the arrangement of its own knew nothing of their places. */
function isAlone(diagram: Diagram, id: string, neighbours: ReadonlyMap<string, readonly string[]>): boolean {
  const node = diagram.nodes.get(id);
  if (!node || diagram.layout.placements.get(id)?.locked === true) return false;
  return (neighbours.get(id) ?? []).every((other) => {
    const element = diagram.nodes.get(other);
    return element !== undefined && element.parent !== node.parent;
  });
}

function siblingsOf(diagram: Diagram, rects: Rects): ReadonlyMap<string | undefined, readonly string[]> {
  const found = new Map<string | undefined, string[]>();
  for (const elements of [diagram.nodes, diagram.boundaries, diagram.notes]) {
    for (const { id, parent } of elements.values()) {
      const boundary = diagram.boundaries.get(id);
      if (!rects.has(id) || (boundary && isOverlay(diagram, boundary))) continue;
      const home = parent !== undefined && rects.has(parent) ? parent : undefined;
      found.set(home, [...(found.get(home) ?? []), id]);
    }
  }
  return found;
}

interface Room {
  readonly around: Rect;
  readonly others: readonly Rect[];
}

function movedBeside(id: string, rects: Rects, neighbours: readonly string[], room: Room): Rect | undefined {
  const rect = rects.get(id);
  const ends = neighbours.flatMap((other) => rects.get(other) ?? []);
  if (!rect || ends.length === 0) return undefined;
  const axis = axisOf(rect, ends);
  if (!axis || room.others.some((other) => areAligned(rect, other, axis))) return undefined;
  const centres = ends.map((end) => centreOf(end)[axis]).sort((a, b) => a - b);
  const middle = ((centres[(centres.length - 1) >> 1] ?? 0) + (centres[centres.length >> 1] ?? 0)) / 2;
  const wanted = roundToGrid(middle - sizeAlong(rect, axis) / 2);
  const place = nearestFree(rect, axis, wanted, room);
  return place === undefined ? undefined : { ...rect, [axis]: place };
}

/** The direction in which it may move: across the way to all of its ends. */
function axisOf(rect: Rect, ends: readonly Rect[]): Axis | undefined {
  if (ends.every((end) => end.x >= rect.x + rect.width || end.x + end.width <= rect.x)) return 'y';
  if (ends.every((end) => end.y >= rect.y + rect.height || end.y + end.height <= rect.y)) return 'x';
  return undefined;
}

/** Side by side in a grid, which would come apart if one of the two moved. */
function areAligned(rect: Rect, other: Rect, axis: Axis): boolean {
  const across = axis === 'x' ? 'y' : 'x';
  const distance = Math.max(rect[across] - endOf(other, across), other[across] - endOf(rect, across));
  return rect[axis] === other[axis] && sizeAlong(rect, axis) === sizeAlong(other, axis) && distance <= GRID_GAP;
}

function endOf(rect: Rect, axis: Axis): number {
  return rect[axis] + sizeAlong(rect, axis);
}

function sizeAlong(rect: Rect, axis: Axis): number {
  return axis === 'x' ? rect.width : rect.height;
}

function nearestFree(rect: Rect, axis: Axis, wanted: number, { around, others }: Room): number | undefined {
  const size = sizeAlong(rect, axis);
  const least = around[axis];
  const most = around[axis] + sizeAlong(around, axis) - size;
  const candidates = [
    wanted,
    ...others.flatMap((other) => [other[axis] - GAP - size, other[axis] + sizeAlong(other, axis) + GAP]),
  ]
    .map((place) => roundToGrid(Math.min(most, Math.max(least, place))))
    .filter((place) => place >= least && place <= most)
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  return candidates.find((place) => others.every((other) => !overlaps({ ...rect, [axis]: place }, other, GAP)));
}

function insideOf({ x, y, width, height }: Rect): Rect {
  const top = TITLE_HEIGHT + WIDE_PADDING;
  return { x: x + WIDE_PADDING, y: y + top, width: width - 2 * WIDE_PADDING, height: height - top - WIDE_PADDING };
}

function move(id: string, to: Rect, rects: Rects, placements: Map<string, Placement>): void {
  const from = rects.get(id);
  const before = placements.get(id);
  if (!from || !before) return;
  rects.set(id, to);
  placements.set(id, { ...before, x: before.x + to.x - from.x, y: before.y + to.y - from.y });
}
