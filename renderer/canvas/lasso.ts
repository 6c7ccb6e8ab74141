import type { Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { centreOf } from '../../shared/model/rect.js';
import { enclosedElements } from './enclosedElements.js';
import { covers, type Rects } from './rects.js';

/**
 * What a line drawn by hand encloses: nodes and notes by their middle, boundaries as a whole, edges between what it took.
 * The line is closed from its end to its start.
 */
export function lassoSelection(diagram: Diagram, rects: Rects, loop: readonly Point[]): ReadonlySet<string> {
  return enclosedElements(diagram, rects, {
    takesNode: (rect) => encloses(loop, centreOf(rect)),
    takesBoundary: (rect) => enclosesWhole(loop, rect),
  });
}

/** Whether a loop runs around a point, however often it crosses itself or goes round (non-zero winding). */
export function encloses(loop: readonly Point[], point: Point): boolean {
  let turns = 0;
  let from = loop.at(-1);
  for (const to of loop) {
    if (from) turns += turnAround(from, to, point);
    from = to;
  }
  return turns !== 0;
}

/** 1 where a stretch passes the height of a point downwards at its left, -1 upwards, 0 where it does not. */
function turnAround(from: Point, to: Point, { x, y }: Point): -1 | 0 | 1 {
  const isDown = from.y <= y && to.y > y;
  const isUp = from.y > y && to.y <= y;
  if (!isDown && !isUp) return 0;
  const crossing = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  if (crossing >= x) return 0;
  return isDown ? 1 : -1;
}

/** All corners inside, and the loop cuts nothing out of the rectangle. */
export function enclosesWhole(loop: readonly Point[], rect: Rect): boolean {
  const { x, y, width, height } = rect;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
  return corners.every((corner) => encloses(loop, corner)) && !loop.some((point) => covers(rect, point));
}
