import type { Point } from '../../model/geometry.js';
import type { RouteEdge } from '../routes.js';
import { bentWay } from './bentWay.js';
import { borderPoint, CORNER, doorAt, doors, OPPOSITE, type End } from './ends.js';
import { PathSearch } from './pathSearch.js';
import type { RouteScene } from './scene.js';
import { simplified } from './segments.js';
import { selfLoop } from './selfLoop.js';
import { SparseGrid } from './sparseGrid.js';
import { isFree, straightWay } from './straightWay.js';
import { Usage } from './usage.js';

/** Px of way through a boundary that neither end is in count this often. */
const FOREIGN = 2;
/** Of ways that are as good otherwise the one further out is taken: so much more a px counts with each boundary around. */
const DEEPER = 0.01;

/** Finds the ways of edges one after the other; each avoids crossing those before. */
export class WayFinder {
  private readonly grid: SparseGrid;
  private readonly usage: Usage;
  private readonly search: PathSearch;
  private readonly depths: readonly number[];

  constructor(private readonly scene: RouteScene) {
    this.grid = new SparseGrid(scene.input);
    this.usage = new Usage(this.grid);
    this.search = new PathSearch(this.grid, this.usage, scene.input.edges.length);
    this.depths = this.grid.boundaryIds.map((id) => scene.depthOf(id));
  }

  /** Later ways avoid crossing this one; those of the same trunk join it. */
  add(edge: RouteEdge, points: readonly Point[]): void {
    this.usage.add(points, this.scene.trunkOf(edge));
  }

  /** The way where it doesn't depend on others: a loop, a hand-made one or a straight line. `order` counts the loops at the same node. */
  findPlain(edge: RouteEdge, order = 0): readonly Point[] | undefined {
    const ends = this.scene.ends(edge);
    if (!ends) return [];
    if (edge.source === edge.target) return selfLoop(this.scene, edge.source, ends[0].rect, order);
    if (edge.bends && edge.bends.length > 0) return bentWay(ends, edge.bends);
    return straightWay(this.scene, edge, ends);
  }

  /** From border to border around everything in between. Empty when an end is nowhere. */
  findAround(edge: RouteEdge): readonly Point[] {
    const ends = this.scene.ends(edge);
    return ends ? this.around(edge, ends[0], ends[1]) : [];
  }

  private around(edge: RouteEdge, from: End, to: End): readonly Point[] {
    const homes = this.scene.homesOf(edge);
    const trunk = this.scene.trunkOf(edge);
    const side = this.scene.trunkSide(edge);
    const factors = Float64Array.from(
      this.grid.boundaryIds,
      (id, index) => (homes.has(id) ? 1 : FOREIGN) * (1 + DEEPER * (this.depths[index] ?? 0)),
    );
    const path = this.search.find({
      starts: doors(this.grid, from, to.rect),
      goals: doors(this.grid, to, from.rect),
      target: to.rect,
      factors,
      trunk: this.usage.numberOf(trunk),
      start: side && doorAt(this.grid, from, side),
      goal: side && doorAt(this.grid, to, OPPOSITE[side]),
    });
    const [first] = path ?? [];
    const last = path?.at(-1);
    if (!path || !first || !last) return direct(from, to);
    const points = simplified([borderPoint(from, first), ...path, borderPoint(to, last)]);
    // a trunk leaves its node where all its edges do
    const forth = trunk === undefined ? this.withoutJog(edge, points, from) : points;
    return [...this.withoutJog(edge, [...forth].reverse(), to)].reverse();
  }

  /** A way that leaves a side and soon steps aside can leave it further along instead. */
  private withoutJog(edge: RouteEdge, points: readonly Point[], { rect }: End): readonly Point[] {
    const [start, first, second, third] = points;
    if (!start || !first || !second || !third || points.length < 4) return points;
    const isHorizontal = start.y === first.y;
    const moved = isHorizontal ? { x: start.x, y: second.y } : { x: second.x, y: start.y };
    const [least, most] = isHorizontal
      ? [rect.y + CORNER, rect.y + rect.height - CORNER]
      : [rect.x + CORNER, rect.x + rect.width - CORNER];
    const place = isHorizontal ? moved.y : moved.x;
    if (place < least || place > most) return points;
    const onward = isHorizontal
      ? (third.x - second.x) * (first.x - start.x)
      : (third.y - second.y) * (first.y - start.y);
    if (onward <= 0 || !isFree(this.scene, edge, moved, second)) return points;
    return simplified([moved, ...points.slice(2)]);
  }
}

/** The last resort where ends lie in each other: a line through the middles. */
function direct({ rect: from }: End, { rect: to }: End): readonly Point[] {
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const end = { x: to.x + to.width / 2, y: to.y + to.height / 2 };
  return simplified([start, { x: end.x, y: start.y }, end]);
}
