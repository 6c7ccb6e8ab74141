import type { Point } from '../model/geometry.js';
import type { Route } from './routes.js';

/** No jump this close to a corner or an end: its arc would not fit. */
const ROOM = 8;

interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly id: string;
}

/** Edge → where its horizontal lines cross upright ones of other edges; there it is drawn as jumping over them. */
export function lineJumps(routes: ReadonlyMap<string, Route>): ReadonlyMap<string, readonly Point[]> {
  const uprights = uprightsOf(routes);
  const jumps = new Map<string, Point[]>();
  for (const [id, { points }] of routes) {
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (!from || from.y !== to.y) return;
      const found = crossed(uprights, id, from, to);
      if (found.length > 0) jumps.set(id, [...(jumps.get(id) ?? []), ...found]);
    });
  }
  return jumps;
}

function crossed(uprights: readonly Upright[], id: string, from: Point, to: Point): readonly Point[] {
  const left = Math.min(from.x, to.x) + ROOM;
  const right = Math.max(from.x, to.x) - ROOM;
  const found: Point[] = [];
  for (let index = firstAtOrAfter(uprights, left); index < uprights.length; index += 1) {
    const upright = uprights[index];
    if (!upright || upright.x > right) break;
    if (upright.id !== id && upright.top < from.y && from.y < upright.bottom) found.push({ x: upright.x, y: from.y });
  }
  return from.x <= to.x ? found : found.reverse();
}

function uprightsOf(routes: ReadonlyMap<string, Route>): readonly Upright[] {
  const found: Upright[] = [];
  for (const [id, { points }] of routes) {
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (from?.x !== to.x) return;
      found.push({ x: to.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y), id });
    });
  }
  return found.sort((a, b) => a.x - b.x);
}

function firstAtOrAfter(uprights: readonly Upright[], x: number): number {
  let low = 0;
  let high = uprights.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uprights[middle]?.x ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
