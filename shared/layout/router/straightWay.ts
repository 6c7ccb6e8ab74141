import type { Point, Rect } from '../../model/geometry.js';
import { segmentCrosses } from '../rects.js';
import type { RouteEdge } from '../routes.js';
import { GRID } from '../spacing.js';
import { CORNER, type End } from './ends.js';
import type { RouteScene } from './scene.js';
import { segmentRect } from './segments.js';
import { middleLine } from './sparseGrid.js';

/** The line between two nodes that stand opposite each other with nothing in between. */
export function straightWay(
  scene: RouteScene,
  edge: RouteEdge,
  [from, to]: readonly [End, End],
): readonly Point[] | undefined {
  if (from.isBoundary || to.isBoundary) return undefined;
  const isTrunk = scene.trunkOf(edge) !== undefined;
  const points = beside(from.rect, to.rect, isTrunk) ?? above(from.rect, to.rect, isTrunk);
  if (!points) return undefined;
  const [start, end] = points;
  return isFree(scene, edge, start, end) ? points : undefined;
}

type Line = readonly [Point, Point];

function beside(from: Rect, to: Rect, isTrunk: boolean): Line | undefined {
  const y = common(from.y, from.height, to.y, to.height, isTrunk);
  if (y === undefined) return undefined;
  if (from.x + from.width < to.x)
    return [
      { x: from.x + from.width, y },
      { x: to.x, y },
    ];
  return to.x + to.width < from.x
    ? [
        { x: from.x, y },
        { x: to.x + to.width, y },
      ]
    : undefined;
}

function above(from: Rect, to: Rect, isTrunk: boolean): Line | undefined {
  const x = common(from.x, from.width, to.x, to.width, isTrunk);
  if (x === undefined) return undefined;
  if (from.y + from.height < to.y)
    return [
      { x, y: from.y + from.height },
      { x, y: to.y },
    ];
  return to.y + to.height < from.y
    ? [
        { x, y: from.y },
        { x, y: to.y + to.height },
      ]
    : undefined;
}

/** A coordinate that both sides have, away from their corners; the middle of one of them where possible. A trunk leaves only in the middle. */
function common(
  start: number,
  length: number,
  otherStart: number,
  otherLength: number,
  isTrunk: boolean,
): number | undefined {
  const least = Math.max(start, otherStart) + CORNER;
  const most = Math.min(start + length, otherStart + otherLength) - CORNER;
  if (least > most) return undefined;
  if (isTrunk) {
    const door = middleLine(start, length);
    return door >= least && door <= most ? door : undefined;
  }
  const middles = [otherStart + otherLength / 2, start + length / 2, (least + most) / 2];
  const middle = middles.find((value) => value >= least && value <= most) ?? least;
  const snapped = Math.round(middle / GRID) * GRID;
  return snapped >= least && snapped <= most ? snapped : Math.round(middle);
}

/** Neither a node or title on the line nor a boundary that has nothing to do with the edge. */
export function isFree(scene: RouteScene, edge: RouteEdge, from: Point, to: Point): boolean {
  const rect = segmentRect(from, to);
  if (scene.obstacles.find(rect).some(({ item }) => item !== edge.source && item !== edge.target)) return false;
  const homes = scene.homesOf(edge);
  return !scene.borders.some(([id, border]) => !homes.has(id) && segmentCrosses(from, to, border));
}
