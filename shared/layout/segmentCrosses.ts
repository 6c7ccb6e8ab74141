import type { Point, Rect } from '../model/geometry.js';

/** Whether an axis-parallel segment passes through the inside of a rectangle; running along its edge doesn't. */
export function segmentCrosses(from: Point, to: Point, rect: Rect): boolean {
  return (
    Math.max(from.x, to.x) > rect.x &&
    Math.min(from.x, to.x) < rect.x + rect.width &&
    Math.max(from.y, to.y) > rect.y &&
    Math.min(from.y, to.y) < rect.y + rect.height
  );
}
