import type { Point } from '../../model/geometry.js';
import type { SparseGrid } from './sparseGrid.js';

const MOST = 3;

/** How many ways pass each crossing of a grid in each direction, so that further ways can avoid crossing them or join those of their trunk. */
export class Usage {
  private readonly across: Uint8Array;
  private readonly upright: Uint8Array;
  /** Crossing and direction → the trunk that passes, numbered from 1. */
  private readonly trunks: Int32Array;
  private readonly numbers = new Map<string, number>();

  constructor(private readonly grid: SparseGrid) {
    this.across = new Uint8Array(grid.blocked.length);
    this.upright = new Uint8Array(grid.blocked.length);
    this.trunks = new Int32Array(grid.blocked.length * 2);
  }

  /** Ways that would be crossed by going through a crossing in this direction (0 across, 1 upright); at most three count. */
  crossed(crossing: number, direction: number): number {
    const count = (direction === 0 ? this.upright[crossing] : this.across[crossing]) ?? 0;
    return count > MOST ? MOST : count;
  }

  /** The number of a trunk; 0 of none. */
  numberOf(trunk: string | undefined): number {
    if (trunk === undefined) return 0;
    const number = this.numbers.get(trunk) ?? this.numbers.size + 1;
    this.numbers.set(trunk, number);
    return number;
  }

  /** Whether a way of this trunk passes a crossing in this direction. */
  isOn(trunk: number, state: number): boolean {
    return trunk !== 0 && this.trunks[state] === trunk;
  }

  add(points: readonly Point[], trunk?: string): void {
    const number = this.numberOf(trunk);
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (!from) return;
      this.mark(from, to, number);
      if (number !== 0) this.markTrunk(from, to, number);
    });
  }

  private mark(from: Point, to: Point, trunk: number): void {
    const { xs, ys } = this.grid;
    const isAcross = from.y === to.y;
    const left = xs.firstFrom(Math.min(from.x, to.x) + (isAcross ? 1 : 0));
    const right = isAcross ? xs.firstFrom(Math.max(from.x, to.x)) : left + 1;
    const top = ys.firstFrom(Math.min(from.y, to.y) + (isAcross ? 0 : 1));
    const bottom = isAcross ? top + 1 : ys.firstFrom(Math.max(from.y, to.y));
    const counts = isAcross ? this.across : this.upright;
    for (let row = top; row < Math.min(bottom, ys.count); row += 1) {
      for (let column = left; column < Math.min(right, xs.count); column += 1) {
        const crossing = row * xs.count + column;
        // a trunk counts once, however many ways it carries
        if (this.isOn(trunk, crossing * 2 + (isAcross ? 0 : 1))) continue;
        counts[crossing] = Math.min(255, (counts[crossing] ?? 0) + 1);
      }
    }
  }

  private markTrunk(from: Point, to: Point, trunk: number): void {
    const { xs, ys } = this.grid;
    const direction = from.y === to.y ? 0 : 1;
    const lastColumn = xs.firstFrom(Math.max(from.x, to.x) + 1);
    const lastRow = ys.firstFrom(Math.max(from.y, to.y) + 1);
    for (let row = ys.firstFrom(Math.min(from.y, to.y)); row < lastRow; row += 1) {
      for (let column = xs.firstFrom(Math.min(from.x, to.x)); column < lastColumn; column += 1) {
        this.trunks[(row * xs.count + column) * 2 + direction] = trunk;
      }
    }
  }
}
