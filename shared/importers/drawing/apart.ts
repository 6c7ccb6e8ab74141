import type { Rect } from '../../model/geometry.js';
import { grown, hullOf, overlaps } from '../../model/rect.js';

/** A box by the family it stands in. */
export interface Nested {
  readonly id: string;
  readonly parent?: string;
  readonly depth: number;
}

/** Free between two boxes that had to be moved, px: a multiple of the grid. */
const GAP = 24;

/** Free inside a boundary at its right and below, px. */
const PADDING = 16;

/** Comparisons of a drawing; what still overlaps then is put in rows below the others. */
const MAX_COMPARED = 4_000_000;

/** In a row below the others. */
const ROW = 1_600;

/**
 * Moves what the source draws on top of each other: from the inside outwards, siblings go right or down, whichever is
 * shorter, with all they hold, and what is around them grows. What stands free stays.
 */
export function apart(boxes: readonly Nested[], rects: ReadonlyMap<string, Rect>): ReadonlyMap<string, Rect> {
  return new Untangling(boxes, rects).run();
}

class Untangling {
  private readonly rects: Map<string, Rect>;
  private readonly families = new Map<string | undefined, Nested[]>();
  private compared = 0;

  constructor(boxes: readonly Nested[], rects: ReadonlyMap<string, Rect>) {
    this.rects = new Map(rects);
    for (const box of [...boxes].sort((a, b) => b.depth - a.depth)) {
      const family = this.families.get(box.parent);
      if (family === undefined) this.families.set(box.parent, [box]);
      else family.push(box);
    }
  }

  run(): ReadonlyMap<string, Rect> {
    const changed = new Set<string>();
    for (const [parent, family] of this.families) {
      const isChanged = this.untangle(family) || family.some(({ id }) => changed.has(id));
      if (!isChanged || parent === undefined) continue;
      const inner = hullOf(family.map(({ id }) => this.rectOf(id)));
      this.rects.set(parent, reachingTo(this.rectOf(parent), grown(inner, PADDING)));
      changed.add(parent);
    }
    return this.rects;
  }

  /** @returns whether anything was moved */
  private untangle(family: readonly Nested[]): boolean {
    const placed: Rect[] = [];
    const below: string[] = [];
    let moved = false;
    for (const { id } of this.fromTopLeft(family)) {
      const before = this.rectOf(id);
      const free = this.freePlace(before, placed);
      moved ||= free !== before;
      if (free === undefined) below.push(id);
      else {
        placed.push(free);
        this.move(id, free.x - before.x, free.y - before.y);
      }
    }
    this.putBelow(below, hullOf(placed));
    return moved;
  }

  private fromTopLeft(family: readonly Nested[]): readonly Nested[] {
    const corner = ({ id }: Nested): number => this.rectOf(id).x + this.rectOf(id).y;
    return [...family].sort((a, b) => corner(a) - corner(b));
  }

  /** Undefined where the search has taken too long. */
  private freePlace(wanted: Rect, placed: readonly Rect[]): Rect | undefined {
    let rect = wanted;
    for (;;) {
      this.compared += placed.length;
      if (this.compared > MAX_COMPARED) return undefined;
      const inTheWay = placed.find((other) => overlaps(other, rect));
      if (inTheWay === undefined) return rect;
      const right = inTheWay.x + inTheWay.width + GAP;
      const down = inTheWay.y + inTheWay.height + GAP;
      rect = right - rect.x <= down - rect.y ? { ...rect, x: right } : { ...rect, y: down };
    }
  }

  private putBelow(ids: readonly string[], above: Rect): void {
    let x = above.x;
    let y = above.y + above.height + GAP;
    let height = 0;
    for (const id of ids) {
      const rect = this.rectOf(id);
      if (x > above.x && x + rect.width > above.x + ROW) {
        x = above.x;
        y += height + GAP;
        height = 0;
      }
      this.move(id, x - rect.x, y - rect.y);
      x += rect.width + GAP;
      height = Math.max(height, rect.height);
    }
  }

  private move(id: string, dx: number, dy: number): void {
    if (dx === 0 && dy === 0) return;
    const rect = this.rectOf(id);
    this.rects.set(id, { ...rect, x: rect.x + dx, y: rect.y + dy });
    for (const inner of this.families.get(id) ?? []) this.move(inner.id, dx, dy);
  }

  private rectOf(id: string): Rect {
    return this.rects.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  }
}

/** Things move right and down only, so the corner of what is around them stays. */
function reachingTo(around: Rect, inner: Rect): Rect {
  return {
    ...around,
    width: Math.max(around.width, inner.x + inner.width - around.x),
    height: Math.max(around.height, inner.y + inner.height - around.y),
  };
}
