import type { Point, Rect } from '../../model/geometry.js';
import { segmentCrosses } from '../segmentCrosses.js';
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
  const lines = [...beside(from.rect, to.rect, isTrunk), ...above(from.rect, to.rect, isTrunk)];
  return lines.find(([start, end]) => isFree(scene, edge, start, end));
}

type Line = readonly [Point, Point];

function beside(from: Rect, to: Rect, isTrunk: boolean): readonly Line[] {
  const isOnward = from.x + from.width < to.x;
  if (!isOnward && to.x + to.width >= from.x) return [];
  const [start, end] = isOnward ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  const places = common(from.y, from.height, to.y, to.height, isTrunk);
  return places.map((y): Line => [
    { x: start, y },
    { x: end, y },
  ]);
}

function above(from: Rect, to: Rect, isTrunk: boolean): readonly Line[] {
  const isOnward = from.y + from.height < to.y;
  if (!isOnward && to.y + to.height >= from.y) return [];
  const [start, end] = isOnward ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
  const places = common(from.x, from.width, to.x, to.width, isTrunk);
  return places.map((x): Line => [
    { x, y: start },
    { x, y: end },
  ]);
}

/**
 * Coordinates that both sides have, away from their corners, the best first: the middle of one of them, or off it where
 * something is in the way. Edges of a trunk need the middle of their source.
 */
function common(
  start: number,
  length: number,
  otherStart: number,
  otherLength: number,
  isTrunk: boolean,
): readonly number[] {
  const least = Math.max(start, otherStart) + CORNER;
  const most = Math.min(start + length, otherStart + otherLength) - CORNER;
  if (least > most) return [];
  const isCommon = (value: number): boolean => value >= least && value <= most;
  const door = middleLine(start, length);
  if (isTrunk && !isCommon(door)) return [];
  const middles = isTrunk ? [door] : [otherStart + otherLength / 2, start + length / 2, (least + most) / 2];
  const aside = [0.75, 0.25, 1, 0].map((share) => least + (most - least) * share);
  const places = [...middles.filter(isCommon).slice(0, 1), ...aside].map((place) => {
    const snapped = Math.round(place / GRID) * GRID;
    return isCommon(snapped) ? snapped : Math.round(place);
  });
  return [...new Set(places)];
}

/** Neither a node or title on the line nor a boundary that has nothing to do with the edge. */
export function isFree(scene: RouteScene, edge: RouteEdge, from: Point, to: Point): boolean {
  const rect = segmentRect(from, to);
  if (scene.obstacles.find(rect).some(({ item }) => item !== edge.source && item !== edge.target)) return false;
  const homes = scene.homesOf(edge);
  return !scene.borders.some(([id, border]) => !homes.has(id) && segmentCrosses(from, to, border));
}
