import type { Point, Rect } from '../../model/geometry.js';
import { CORNER, type End } from './ends.js';
import { simplified } from './segments.js';

/** The way through hand-made bends, which are kept; where two don't stand above or beside each other a corner is put in. */
export function bentWay([from, to]: readonly [End, End], bends: readonly Point[]): readonly Point[] {
  const [first] = bends;
  const last = bends.at(-1);
  if (!first || !last) return [];
  const points: Point[] = [facing(from.rect, first)];
  for (const next of [...bends, facing(to.rect, last)]) {
    const before = points.at(-1);
    if (before && before.x !== next.x && before.y !== next.y) points.push(corner(points.at(-2), before, next));
    points.push(next);
  }
  return simplified(points);
}

/** The point on the border from which a bend is reached with as few corners as possible. */
function facing(rect: Rect, bend: Point): Point {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  if (bend.y >= rect.y + CORNER && bend.y <= bottom - CORNER) return { x: bend.x < rect.x ? rect.x : right, y: bend.y };
  if (bend.x >= rect.x + CORNER && bend.x <= right - CORNER) return { x: bend.x, y: bend.y < rect.y ? rect.y : bottom };
  return { x: bend.x < rect.x ? rect.x : right, y: Math.round(rect.y + rect.height / 2) };
}

/** Goes on in the direction of travel first. */
function corner(before: Point | undefined, at: Point, next: Point): Point {
  const isVertical = before !== undefined && before.x === at.x;
  return isVertical ? { x: at.x, y: next.y } : { x: next.x, y: at.y };
}
