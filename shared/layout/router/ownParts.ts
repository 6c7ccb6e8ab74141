import type { Point } from '../../model/geometry.js';
import { distance } from './segments.js';

interface TrunkWay {
  readonly id: string;
  readonly points: readonly Point[];
  readonly trunk?: string;
}

/** Way → its points from where it parts from the others of its trunk. */
export function ownParts(ways: readonly TrunkWay[]): ReadonlyMap<string, readonly Point[]> {
  const trunks = new Map<string, TrunkWay[]>();
  for (const way of ways) {
    if (way.trunk === undefined) continue;
    const known = trunks.get(way.trunk);
    if (known) known.push(way);
    else trunks.set(way.trunk, [way]);
  }
  const found = new Map<string, readonly Point[]>();
  for (const trunk of trunks.values()) {
    for (const { id, points } of trunk) {
      const others = trunk.filter((other) => other.id !== id);
      const shared = Math.max(0, ...others.map((other) => sharedLength(points, other.points)));
      found.set(id, after(points, shared));
    }
  }
  return found;
}

/** How far two ways from one place run on one line. */
function sharedLength(one: readonly Point[], other: readonly Point[]): number {
  let shared = 0;
  for (let index = 0; ; index += 1) {
    const [a, b, c, d] = [one[index], one[index + 1], other[index], other[index + 1]];
    if (!a || !b || !c || !d || a.x !== c.x || a.y !== c.y) return shared;
    const isSameWay = Math.sign(b.x - a.x) === Math.sign(d.x - c.x) && Math.sign(b.y - a.y) === Math.sign(d.y - c.y);
    if (!isSameWay) return shared;
    shared += Math.min(distance(a, b), distance(c, d));
    if (b.x !== d.x || b.y !== d.y) return shared;
  }
}

/** What is left of a way after this length; at least its last piece. */
function after(points: readonly Point[], start: number): readonly Point[] {
  let left = start;
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [a, b] = [points[index], points[index + 1]];
    if (!a || !b) break;
    const segment = distance(a, b);
    if (left < segment) {
      const share = left / segment;
      return [{ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }, ...points.slice(index + 1)];
    }
    left -= segment;
  }
  return points;
}
