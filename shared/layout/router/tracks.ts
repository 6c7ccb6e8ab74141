import type { Point, Rect } from '../../model/geometry.js';
import { CLEARANCE } from '../spacing.js';
import type { RectIndex } from './rectIndex.js';

/** One segment of one way. */
export interface Member {
  readonly way: number;
  readonly segment: number;
}

/** A vertical segment of a way that may be moved sideways. */
export interface Track {
  /** Index of the way, and of the segment's first point in it; -1 for the border of a boundary. */
  readonly way: number;
  readonly segment: number;
  /** Segments of the same trunk on the same line, which go where it goes. */
  readonly with?: readonly Member[];
  /** Where it is now. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Between these it meets no node or title. */
  readonly low: number;
  readonly high: number;
  /** Where it would stand best, were it alone. */
  readonly wanted: number;
}

/** A way as the nudging sees it. */
export interface Way {
  readonly points: readonly Point[];
  readonly source: Rect;
  readonly target: Rect;
  readonly sourceId: string;
  readonly targetId: string;
  /** Hand-made: others keep away from it, itself it stays. */
  readonly isFixed: boolean;
  /** Ways of one trunk stay on one line where they share it. */
  readonly trunk?: string;
}

/** As far as a segment may be moved, px. */
export const REACH = 120;
/** In wider corridors edges stay near what they go around. */
const WIDEST_CORRIDOR = 200;
/** Room for an arrow head. */
const HEAD = 2 * CLEARANCE;
const CORNER = 8;

export function tracksOf(
  ways: readonly Way[],
  obstacles: RectIndex<string>,
  borders: RectIndex<Rect>,
): readonly Track[] {
  return ways.flatMap((way, index) =>
    way.points.slice(1).flatMap((to, segment): Track[] => {
      const from = way.points[segment];
      return from?.x === to.x ? [track(way, index, segment, { from, to }, obstacles, borders)] : [];
    }),
  );
}

function track(
  way: Way,
  index: number,
  segment: number,
  { from, to }: { readonly from: Point; readonly to: Point },
  obstacles: RectIndex<string>,
  borders: RectIndex<Rect>,
): Track {
  const { x } = from;
  const top = Math.min(from.y, to.y);
  const bottom = Math.max(from.y, to.y);
  const base = { way: index, segment, x, top, bottom };
  const isFirst = segment === 0;
  const isLast = segment === way.points.length - 2;
  const sides = [...(isFirst ? [way.source] : []), ...(isLast ? [way.target] : [])];
  const own = new Set([...(isFirst ? [way.sourceId] : []), ...(isLast ? [way.targetId] : [])]);
  const [low, high] = way.isFixed ? [x, x] : limits(x, { top, bottom }, obstacles, own);
  const atSides = sides.reduce<readonly [number, number]>(
    ([least, most], side) => [Math.max(least, side.x + CORNER), Math.min(most, side.x + side.width - CORNER)],
    [low, high],
  );
  if (sides.length > 0) {
    const [least, most] = atSides[0] <= x && x <= atSides[1] ? atSides : [x, x];
    return { ...base, low: least, high: most, wanted: x };
  }
  return { ...base, low, high, wanted: wantedPlace(x, { top, bottom, low, high }, borders) };
}

function limits(
  x: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  obstacles: RectIndex<string>,
  own: ReadonlySet<string>,
): readonly [number, number] {
  let low = x - REACH;
  let high = x + REACH;
  for (const { rect, item } of obstacles.find({ x: low, y: top, width: 2 * REACH, height: bottom - top })) {
    if (own.has(item)) continue;
    const right = rect.x + rect.width;
    if (right <= x) low = Math.max(low, right);
    else if (rect.x >= x) high = Math.min(high, rect.x);
    // within the space around something, as nodes stand too close: stays where it is
    else return [x, x];
  }
  return [low, high];
}

/** The middle of a narrow corridor between nodes and borders; in the open some way off. */
function wantedPlace(
  x: number,
  span: { readonly top: number; readonly bottom: number; readonly low: number; readonly high: number },
  borders: RectIndex<Rect>,
): number {
  let { low, high } = span;
  const { top, bottom } = span;
  for (const { item } of borders.find({ x: low, y: top, width: high - low, height: bottom - top })) {
    for (const border of [item.x, item.x + item.width]) {
      if (border <= x) low = Math.max(low, border);
      else high = Math.min(high, border);
    }
  }
  if (high - low <= WIDEST_CORRIDOR) return (low + high) / 2;
  return Math.max(low + HEAD, Math.min(high - HEAD, x));
}
