import type { Point } from '../../shared/model/geometry.js';

/** Shorter ones are not worth a grip, px. */
const LEAST_LENGTH = 28;

export interface Segment {
  /** Of its first point. */
  readonly index: number;
  readonly middle: Point;
  readonly isUpright: boolean;
}

/** The stretches of a line that can be taken hold of. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(0, -1).flatMap((from, index) => {
    const to = points[index + 1] ?? from;
    if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST_LENGTH) return [];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return [{ index, middle, isUpright: from.x === to.x }];
  });
}

/** Points a little inside of both ends: at the ends themselves are the handles of what is connected. */
export function gripPlaces(points: readonly Point[], inset: number): readonly [Point, Point] | undefined {
  const [first, second] = points;
  const [before, last] = [points.at(-2), points.at(-1)];
  if (!first || !second || !before || !last) return undefined;
  return [inwards(first, second, inset), inwards(last, before, inset)];
}

function inwards(end: Point, next: Point, inset: number): Point {
  const length = Math.hypot(next.x - end.x, next.y - end.y);
  if (length === 0) return end;
  const share = Math.min(inset / length, 1 / 3);
  return { x: end.x + (next.x - end.x) * share, y: end.y + (next.y - end.y) * share };
}

/** The line with one stretch moved sideways to a point; its ends included. */
export function withSegmentAt(points: readonly Point[], { index, isUpright }: Segment, to: Point): readonly Point[] {
  return points.map((point, at) => {
    if (at !== index && at !== index + 1) return point;
    return isUpright ? { x: Math.round(to.x), y: point.y } : { x: point.x, y: Math.round(to.y) };
  });
}

/** What is kept of a line as its hand-made bends: an end is one only where its own stretch was moved. */
export function bendsOf(points: readonly Point[], { index }: Segment): readonly Point[] {
  const first = index === 0 ? 0 : 1;
  const last = index === points.length - 2 ? points.length : points.length - 1;
  return points.slice(first, last);
}
