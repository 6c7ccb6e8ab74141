import type { Point, Rect } from '../../model/geometry.js';
import { MinHeap } from './minHeap.js';
import type { SparseGrid } from './sparseGrid.js';
import type { Usage } from './usage.js';

/** What a bend costs, in px of way. */
const BEND = 48;
/** What crossing another edge costs. */
const CROSSING = 32;
/** How much the estimate counts: above 1 ways that are a little worse are accepted for a much shorter search, in large diagrams more. */
const LEAST_WEIGHT = 1.2;
const MOST_WEIGHT = 2.4;
const WEIGHT_PER_DOUBLING = 0.16;
/** Searches times crossings of the grid that the least weight finds in a fraction of a second. */
const EASY = 8_000_000;
/** To leave or enter a node on another side than the rest of the trunk. */
const OTHER_DOOR = 240;
const OTHER_GOAL = 240;
/** Px of way along one's own trunk count this often. */
const SHARED = 0.75;
/** Way through a node, where there is no other. */
const BLOCKED = 40;

/** A crossing with the direction of travel: `crossing * 2 + (horizontal ? 0 : 1)`. */
export type State = number;

export interface Search {
  readonly starts: readonly State[];
  readonly goals: readonly State[];
  /** What the goals lie around; the estimate is the distance to it. */
  readonly target: Rect;
  /** Boundary index → how often px of way count that lie in it. */
  readonly factors: Float64Array;
  /** Number of the trunk that the way may share. */
  readonly trunk: number;
  /** Where the trunk leaves, and where its ways rather arrive. */
  readonly start?: State;
  readonly goal?: State;
}

/** A* over the crossings of a grid; its arrays serve all searches, generation stamps make clearing unnecessary. */
export class PathSearch {
  private readonly cost: Float64Array;
  private readonly from: Int32Array;
  private readonly seen: Int32Array;
  private readonly closed: Int32Array;
  private readonly goal: Int32Array;
  private readonly heap = new MinHeap();
  private generation = 0;
  private readonly weight: number;

  /** `searches`: how many ways there are to be found in the diagram. */
  constructor(
    private readonly grid: SparseGrid,
    private readonly usage: Usage,
    searches: number,
  ) {
    const doublings = Math.max(0, Math.log2((searches * grid.blocked.length) / EASY));
    this.weight = Math.min(MOST_WEIGHT, LEAST_WEIGHT + WEIGHT_PER_DOUBLING * doublings);
    const states = grid.xs.count * grid.ys.count * 2;
    this.cost = new Float64Array(states);
    this.from = new Int32Array(states);
    this.seen = new Int32Array(states);
    this.closed = new Int32Array(states);
    this.goal = new Int32Array(states);
  }

  /** The corners of the cheapest way from a start to a goal; where nodes stand in every way, through as little of them as can be. */
  find(search: Search): readonly Point[] | undefined {
    return this.run(search, false) ?? this.run(search, true);
  }

  private run(search: Search, throughNodes: boolean): readonly Point[] | undefined {
    this.generation += 1;
    const { generation, heap, grid } = this;
    heap.clear();
    for (const state of search.goals) this.goal[state] = generation;
    for (const state of search.starts) {
      if (!throughNodes && grid.blocked[state >> 1] !== 0) continue;
      this.reach(state, search.start === undefined || search.start === state ? 0 : OTHER_DOOR, -1, search);
    }
    const columns = grid.xs.count;
    const rows = grid.ys.count;
    while (heap.size > 0) {
      const state = heap.pop();
      if (this.closed[state] === generation) continue;
      this.closed[state] = generation;
      if (this.goal[state] === generation) return this.path(state);
      const crossing = state >> 1;
      const cost = this.cost[state] as number;
      this.reach(state ^ 1, cost + BEND, state, search);
      const column = crossing % columns;
      const row = (crossing - column) / columns;
      if ((state & 1) === 0) {
        if (column > 0) this.step(state, -1, search, throughNodes);
        if (column + 1 < columns) this.step(state, 1, search, throughNodes);
      } else {
        if (row > 0) this.step(state, -columns, search, throughNodes);
        if (row + 1 < rows) this.step(state, columns, search, throughNodes);
      }
    }
    return undefined;
  }

  private step(state: State, by: number, search: Search, throughNodes: boolean): void {
    const { grid } = this;
    const crossing = (state >> 1) + by;
    const isBlocked = grid.blocked[crossing] !== 0;
    if (isBlocked && !throughNodes) return;
    const next = crossing * 2 + (state & 1);
    if (this.closed[next] === this.generation) return;
    const container = grid.container[crossing] as number;
    const factor = container >= 0 ? (search.factors[container] as number) : 1;
    const { usage } = this;
    const isShared = usage.isOn(search.trunk, state) && usage.isOn(search.trunk, next);
    const weight = factor * (isBlocked ? BLOCKED : 1) * (isShared ? SHARED : 1);
    // what the trunk crosses is crossed already; to leave it sideways crosses nothing
    const isFree = isShared || usage.isOn(search.trunk, next ^ 1);
    const crossed = isFree ? 0 : usage.crossed(crossing, state & 1) * CROSSING;
    const length = this.distance(state, crossing) * weight;
    const isOther = this.goal[next] === this.generation && search.goal !== undefined && search.goal !== next;
    const cost = (this.cost[state] as number) + length + crossed + (isOther ? OTHER_GOAL : 0);
    this.reach(next, cost, state, search);
  }

  private reach(state: State, cost: number, from: State, search: Search): void {
    if (this.seen[state] === this.generation && (this.cost[state] as number) <= cost) return;
    this.seen[state] = this.generation;
    this.cost[state] = cost;
    this.from[state] = from;
    this.heap.push(cost + this.weight * this.estimate(state >> 1, search.target), state);
  }

  private estimate(crossing: number, { x, y, width, height }: Rect): number {
    const { xs, ys } = this.grid;
    const column = crossing % xs.count;
    const px = xs.values[column] as number;
    const py = ys.values[(crossing - column) / xs.count] as number;
    return Math.max(x - px, 0, px - x - width) + Math.max(y - py, 0, py - y - height);
  }

  /** From a state to the next crossing in its direction. */
  private distance(state: State, crossing: number): number {
    const { xs, ys } = this.grid;
    const columns = xs.count;
    if ((state & 1) === 0) {
      return Math.abs((xs.values[(state >> 1) % columns] as number) - (xs.values[crossing % columns] as number));
    }
    const row = Math.floor((state >> 1) / columns);
    return Math.abs((ys.values[row] as number) - (ys.values[Math.floor(crossing / columns)] as number));
  }

  private pointOf(crossing: number): Point {
    const { xs, ys } = this.grid;
    const column = crossing % xs.count;
    return { x: xs.values[column] as number, y: ys.values[(crossing - column) / xs.count] as number };
  }

  /** Only the ends and the bends. */
  private path(goal: State): readonly Point[] {
    const points: Point[] = [];
    let before = -1;
    for (let state = goal; state !== -1; state = this.from[state] as number) {
      const crossing = state >> 1;
      const bends = before === -1 || crossing === before;
      if (bends || this.from[state] === -1) {
        const point = this.pointOf(crossing);
        const last = points.at(-1);
        if (last?.x !== point.x || last.y !== point.y) points.push(point);
      }
      before = crossing;
    }
    return points.reverse();
  }
}
