import type { Point } from '../../model/geometry.js';
import type { SparseGrid } from './sparseGrid.js';

const MOST = 3;

/** How many ways pass each crossing of a grid in each direction, so that further ways can avoid crossing them. */
export class Usage {
  private readonly across: Uint8Array;
  private readonly upright: Uint8Array;

  constructor(private readonly grid: SparseGrid) {
    this.across = new Uint8Array(grid.blocked.length);
    this.upright = new Uint8Array(grid.blocked.length);
  }

  /** Ways that would be crossed by going through a crossing in this direction (0 across, 1 upright); at most three count. */
  crossed(crossing: number, direction: number): number {
    const count = (direction === 0 ? this.upright[crossing] : this.across[crossing]) ?? 0;
    return count > MOST ? MOST : count;
  }

  add(points: readonly Point[]): void {
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (from) this.mark(from, to);
    });
  }

  private mark(from: Point, to: Point): void {
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
        counts[crossing] = Math.min(255, (counts[crossing] ?? 0) + 1);
      }
    }
  }
}
