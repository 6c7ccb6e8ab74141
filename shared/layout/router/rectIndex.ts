import type { Rect } from '../../model/geometry.js';
import { overlaps } from '../../model/rect.js';

const CELL = 192;

/** Finds rectangles near a place without looking at all of them. */
export class RectIndex<T> {
  private readonly cells = new Map<number, { readonly rect: Rect; readonly item: T; round: number }[]>();
  private readonly entries: { readonly rect: Rect; readonly item: T }[] = [];
  private round = 0;

  add(rect: Rect, item: T): void {
    const entry = { rect, item, round: 0 };
    this.entries.push(entry);
    this.eachCell(rect, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(entry);
      else this.cells.set(key, [entry]);
    });
  }

  /** Everything, in the order it was added. */
  all(): readonly { readonly rect: Rect; readonly item: T }[] {
    return this.entries;
  }

  /** Rectangles that share more than an edge with this one. */
  find(rect: Rect): readonly { readonly rect: Rect; readonly item: T }[] {
    this.round += 1;
    const found: { readonly rect: Rect; readonly item: T }[] = [];
    this.eachCell(rect, (key) => {
      for (const entry of this.cells.get(key) ?? []) {
        if (entry.round === this.round || !overlaps(entry.rect, rect)) continue;
        entry.round = this.round;
        found.push(entry);
      }
    });
    return found;
  }

  private eachCell({ x, y, width, height }: Rect, visit: (key: number) => void): void {
    const lastColumn = Math.floor((x + width) / CELL);
    const lastRow = Math.floor((y + height) / CELL);
    for (let row = Math.floor(y / CELL); row <= lastRow; row += 1) {
      // 2^20 columns to either side are more than a canvas has
      for (let column = Math.floor(x / CELL); column <= lastColumn; column += 1) visit(row * 2097152 + column);
    }
  }
}
