import type { Point, Rect } from '../../model/geometry.js';

/** The smallest rectangle around a segment, without area for an axis-parallel one. */
export function segmentRect(from: Point, to: Point): Rect {
  const x = Math.min(from.x, to.x);
  const y = Math.min(from.y, to.y);
  return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
}

/** Without points that repeat or lie on the line between their neighbours. */
export function simplified(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && before && isBetween(before, last, point)) kept.pop();
    const next = kept.at(-1);
    if (next?.x !== point.x || next.y !== point.y) kept.push(point);
  }
  return kept;
}

function isBetween(from: Point, middle: Point, to: Point): boolean {
  return (from.x === middle.x && middle.x === to.x) || (from.y === middle.y && middle.y === to.y);
}

/** Of a way of horizontal and vertical pieces. */
export function distance(from: Point, to: Point): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
}

export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (from && to) length += distance(from, to);
  }
  return length;
}
