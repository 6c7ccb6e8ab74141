import type { Point } from '../../model/geometry.js';
import type { Track, Way } from './tracks.js';

/**
 * Which of two segments on the same line should be further left, so that their ways don't cross more than they have to:
 * negative = the first, positive = the second.
 */
export function orderOnLine(ways: readonly Way[], a: Track, b: Track): number {
  const one = ways[a.way];
  const other = ways[b.way];
  if (!one || !other) return 0;
  const up = divergence(onward(one, a, true), onward(other, b, true), { x: a.x, y: Math.min(a.bottom, b.bottom) });
  if (up !== 0) return up;
  const down = divergence(onward(one, a, false), onward(other, b, false), { x: a.x, y: Math.max(a.top, b.top) });
  if (down !== 0) return -down;
  return sideBySide(ways, a, b);
}

/** Ways between the same ends keep one order all along, seen in the direction of the first. */
function sideBySide(ways: readonly Way[], a: Track, b: Track): number {
  const first = a.way < b.way ? a : b;
  const points = ways[first.way]?.points;
  const from = points?.[first.segment];
  const to = points?.[first.segment + 1];
  const isUp = from !== undefined && to !== undefined && from.y > to.y;
  return (a.way < b.way ? -1 : 1) * (isUp ? 1 : -1);
}

/** The points of a way from a segment on: its end in this direction and all after it. */
function onward({ points }: Way, { segment }: Track, isUp: boolean): readonly Point[] {
  const from = points[segment];
  const to = points[segment + 1];
  if (!from || !to) return [];
  const isForward = from.y > to.y === isUp;
  return isForward ? points.slice(segment + 1) : points.slice(0, segment + 1).reverse();
}

/** Negative when the first leaves the common line to the left-hand side in the direction of travel, or the second to the right. */
function divergence(one: readonly Point[], other: readonly Point[], start: Point): number {
  let at = start;
  let before: Point | undefined;
  for (let index = 0; ; index += 1) {
    const a = one[index];
    const b = other[index];
    if (!a || !b) return 0;
    if (before) {
      const apart = turn(before, at, a) - turn(before, at, b);
      if (apart !== 0) return apart;
    }
    if (a.x !== b.x || a.y !== b.y) return firstTurn({ one, other, at }, index);
    before = at;
    at = a;
  }
}

/** Both go on in the same direction; the one with the nearer corner leaves the common line there. */
function firstTurn(
  { one, other, at }: { readonly one: readonly Point[]; readonly other: readonly Point[]; readonly at: Point },
  index: number,
): number {
  const a = one[index];
  const b = other[index];
  if (!a || !b) return 0;
  const isNearer = distance(at, a) < distance(at, b);
  const next = isNearer ? one[index + 1] : other[index + 1];
  if (!next) return 0;
  return isNearer ? turn(at, a, next) : -turn(at, b, next);
}

function distance(from: Point, to: Point): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

/** -1 to the left-hand side, 1 to the right, 0 straight on. */
function turn(from: Point, at: Point, to: Point): number {
  return Math.sign((at.x - from.x) * (to.y - at.y) - (at.y - from.y) * (to.x - at.x));
}
