import type { Rect } from '../../model/geometry.js';
import { CLEARANCE, GRID } from '../spacing.js';
import type { RouteInput } from '../routes.js';

/** How far around everything edges may run. */
const MARGIN = 5 * GRID;

/** The lines of one axis on which edges may run, all on multiples of the grid. */
export class Lines {
  readonly values: Int32Array;
  /** Grid step from the first line on → index of the first line at or after it. */
  private readonly atOrAfter: Int32Array;

  constructor(values: ReadonlySet<number>) {
    this.values = Int32Array.from(values).sort();
    const first = this.values[0] ?? 0;
    const last = this.values[this.values.length - 1] ?? 0;
    this.atOrAfter = new Int32Array((last - first) / GRID + 2).fill(this.values.length);
    for (let index = this.values.length - 1, step = this.atOrAfter.length - 2; step >= 0; step -= 1) {
      while (index >= 0 && (this.values[index] ?? 0) >= first + step * GRID) index -= 1;
      this.atOrAfter[step] = index + 1;
    }
  }

  get count(): number {
    return this.values.length;
  }

  /** Index of the first line at or after a coordinate; `count` where there is none. */
  firstFrom(value: number): number {
    const step = Math.ceil((value - (this.values[0] ?? 0)) / GRID);
    if (step < 0) return 0;
    return this.atOrAfter[Math.min(step, this.atOrAfter.length - 1)] ?? this.count;
  }

  /** Index of the line at exactly this coordinate; -1 where there is none. */
  at(value: number): number {
    const index = this.firstFrom(value);
    return this.values[index] === value ? index : -1;
  }
}

/** A rectangle with its edges moved outwards to the grid. */
export function outwards({ x, y, width, height }: Rect, by: number): Rect {
  const left = Math.floor((x - by) / GRID) * GRID;
  const top = Math.floor((y - by) / GRID) * GRID;
  const right = Math.ceil((x + width + by) / GRID) * GRID;
  const bottom = Math.ceil((y + height + by) / GRID) * GRID;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The line through the middle of a side, rounded to the grid. */
export function middleLine(start: number, length: number): number {
  return Math.round((start + length / 2) / GRID) * GRID;
}

/** The crossings of all lines that edges may run on: around nodes, through their middles, along boundaries. */
export class SparseGrid {
  readonly xs: Lines;
  readonly ys: Lines;
  /** Crossing → whether it lies in a node or title; index = row * columns + column. */
  readonly blocked: Uint8Array;
  /** Crossing → index of the innermost boundary around it in `boundaryIds`, or -1. */
  readonly container: Int16Array;
  readonly boundaryIds: readonly string[];

  constructor(input: RouteInput, extra: readonly Rect[] = []) {
    const boundaries = [...input.boundaries]
      .filter(([id]) => input.overlays?.has(id) !== true)
      .sort(([, a], [, b]) => b.width * b.height - a.width * a.height);
    const nodes = [...input.nodes.values()].map((rect) => ({ rect, box: outwards(rect, CLEARANCE) }));
    const titles = [...input.titles.values(), ...extra].map((rect) => outwards(rect, 0));
    const xs = new Set<number>();
    const ys = new Set<number>();
    for (const { rect, box } of nodes) {
      xs.add(box.x)
        .add(box.x + box.width)
        .add(middleLine(rect.x, rect.width));
      ys.add(box.y)
        .add(box.y + box.height)
        .add(middleLine(rect.y, rect.height));
    }
    for (const box of titles) {
      xs.add(box.x + GRID).add(box.x + box.width);
      ys.add(box.y + GRID).add(box.y + box.height);
    }
    for (const [, rect] of boundaries) {
      const outer = outwards(rect, CLEARANCE);
      xs.add(outer.x)
        .add(outer.x + 2 * GRID)
        .add(outer.x + outer.width - 2 * GRID)
        .add(outer.x + outer.width);
      ys.add(outer.y)
        .add(outer.y + 2 * GRID)
        .add(outer.y + outer.height - 2 * GRID)
        .add(outer.y + outer.height);
    }
    widen(xs);
    widen(ys);
    this.xs = new Lines(xs);
    this.ys = new Lines(ys);
    const size = this.xs.count * this.ys.count;
    this.blocked = new Uint8Array(size);
    this.container = new Int16Array(size).fill(-1);
    this.boundaryIds = boundaries.map(([id]) => id);
    boundaries.forEach(([, rect], index) => this.paint(rect, this.container, index));
    for (const { box } of nodes) this.paint(box, this.blocked, 1);
    for (const box of titles) this.paint(box, this.blocked, 1);
  }

  /** Sets every crossing strictly inside. */
  private paint(rect: Rect, target: Uint8Array | Int16Array, value: number): void {
    const left = this.xs.firstFrom(Math.floor(rect.x / GRID) * GRID + GRID);
    const right = this.xs.firstFrom(Math.ceil((rect.x + rect.width) / GRID) * GRID);
    const top = this.ys.firstFrom(Math.floor(rect.y / GRID) * GRID + GRID);
    const bottom = this.ys.firstFrom(Math.ceil((rect.y + rect.height) / GRID) * GRID);
    if (right <= left) return;
    for (let row = top; row < bottom; row += 1) {
      const start = row * this.xs.count;
      target.fill(value, start + left, start + right);
    }
  }
}

function widen(lines: Set<number>): void {
  let least = Infinity;
  let most = -Infinity;
  for (const line of lines) {
    least = Math.min(least, line);
    most = Math.max(most, line);
  }
  if (least > most) {
    lines.add(0);
    return;
  }
  lines.add(least - MARGIN).add(most + MARGIN);
}
