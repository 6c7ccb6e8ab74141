import type { Rect } from '../../model/geometry.js';
import { isGathering } from './kindOfTitle.js';
import { centreOf } from '../../model/rect.js';
import { areaOf, holdsPoint, shareInside } from './rects.js';

/** Something that may stand in boundaries. */
export interface Item {
  readonly id: string;
  readonly rect: Rect;
  /** Paint order: what is later lies on top. */
  readonly order: number;
  /** Id of the boundary that the file names. */
  readonly stated?: string;
}

export interface Holder extends Item {
  readonly kind: string;
}

/** How much of a boundary must lie in another one to stand in it. */
const MOST = 0.85;

/** Boxes around things; beyond this number the file is no drawing. */
export const MAX_HOLDERS = 1_000;

/** Item id → id of the innermost boundary around it, by what the file says and by where things are drawn. */
export function containment(holders: readonly Holder[], items: readonly Item[]): ReadonlyMap<string, string> {
  const outerFirst = [...holders].sort((a, b) => areaOf(b.rect) - areaOf(a.rect) || a.order - b.order);
  const tree = new Tree();
  for (const holder of outerFirst) {
    tree.put(
      holder,
      tree.placed.filter(({ rect }) => shareInside(holder.rect, rect) >= MOST),
    );
    tree.placed.push(holder);
  }
  for (const item of items) {
    const centre = centreOf(item.rect);
    tree.put(
      item,
      tree.placed.filter(({ id, rect }) => id !== item.id && holdsPoint(rect, centre)),
    );
  }
  return tree.parents;
}

/** Grows from the outside: a boundary stands only in larger ones, so that no circle can close. */
class Tree {
  readonly parents = new Map<string, string>();
  readonly placed: Holder[] = [];
  private readonly around = new Map<string, ReadonlySet<string>>();

  put(item: Item, around: readonly Holder[]): void {
    const parent = this.choose(around, item);
    if (parent === undefined) return;
    this.parents.set(item.id, parent);
    this.around.set(item.id, new Set([...(this.around.get(parent) ?? []), parent]));
  }

  /** The innermost of those around; where two cross, a network or zone wins over what only gathers. */
  private choose(around: readonly Holder[], item: Item): string | undefined {
    const stated = item.stated === undefined ? undefined : this.placed.find(({ id }) => id === item.stated);
    const within =
      stated === undefined ? around : around.filter(({ id }) => id === stated.id || this.isInside(id, stated.id));
    // a stated parent that is drawn elsewhere still counts
    if (within.length === 0) return stated?.id;
    const telling = within.filter(({ kind }) => !isGathering(kind)).at(-1);
    const fitting = within.filter(
      (one) => telling === undefined || one === telling || this.isInside(one.id, telling.id),
    );
    return fitting.at(-1)?.id;
  }

  private isInside(inner: string, outer: string): boolean {
    return this.around.get(inner)?.has(outer) === true;
  }
}
