import type { Point, Rect } from '../../shared/model/geometry.js';
import { centreOf } from '../../shared/model/rect.js';

/** An orthogonal way between two rectangles with at most two bends, regardless of what stands between: shown until it is routed. */
export function quickRoute(source: Rect, target: Rect): readonly Point[] {
  const from = centreOf(source);
  const to = centreOf(target);
  const gapX = Math.max(target.x - (source.x + source.width), source.x - (target.x + target.width));
  const gapY = Math.max(target.y - (source.y + source.height), source.y - (target.y + target.height));
  return gapX >= gapY ? across(source, target, from, to) : down(source, target, from, to);
}

function across(source: Rect, target: Rect, from: Point, to: Point): readonly Point[] {
  const rightwards = to.x >= from.x;
  const start = { x: rightwards ? source.x + source.width : source.x, y: from.y };
  const end = { x: rightwards ? target.x : target.x + target.width, y: to.y };
  if (start.y === end.y) return [start, end];
  const middle = (start.x + end.x) / 2;
  return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
}

function down(source: Rect, target: Rect, from: Point, to: Point): readonly Point[] {
  const downwards = to.y >= from.y;
  const start = { x: from.x, y: downwards ? source.y + source.height : source.y };
  const end = { x: to.x, y: downwards ? target.y : target.y + target.height };
  if (start.x === end.x) return [start, end];
  const middle = (start.y + end.y) / 2;
  return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
}
