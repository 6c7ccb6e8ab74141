import type { Rect } from '../../model/geometry.js';
import { isGathering } from './kindOfTitle.js';
import { areaOf, centreOf, holdsPoint, shareInside } from './rects.js';

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

/** Item id → id of the innermost boundary around it, by what the file says and by where things are drawn. */
export function containment(holders: readonly Holder[], items: readonly Item[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const outerFirst = [...holders].sort((a, b) => areaOf(b.rect) - areaOf(a.rect) || a.order - b.order);
  const tree = new Tree(outerFirst, parents);
  outerFirst.forEach((holder, index) => {
    const around = outerFirst.slice(0, index).filter(({ rect }) => shareInside(holder.rect, rect) >= MOST);
    const parent = tree.choose(around, holder);
    if (parent !== undefined) parents.set(holder.id, parent);
  });
  for (const item of items) {
    const centre = centreOf(item.rect);
    const around = outerFirst.filter(({ id, rect }) => id !== item.id && holdsPoint(rect, centre));
    const parent = tree.choose(around, item);
    if (parent !== undefined) parents.set(item.id, parent);
  }
  return parents;
}

class Tree {
  private readonly byId: ReadonlyMap<string, Holder>;

  constructor(
    holders: readonly Holder[],
    private readonly parents: ReadonlyMap<string, string>,
  ) {
    this.byId = new Map(holders.map((holder) => [holder.id, holder]));
  }

  /** The innermost of those around; where two cross, a network or zone wins over what only gathers. */
  choose(candidates: readonly Holder[], item: Item): string | undefined {
    const stated = item.stated === undefined ? undefined : this.byId.get(item.stated);
    const around = candidates.filter(({ id }) => !this.isInside(id, item.id));
    const within =
      stated === undefined ? around : around.filter(({ id }) => id === stated.id || this.isInside(id, stated.id));
    if (within.length === 0) return this.mayHold(stated, item) ? stated?.id : undefined;
    const telling = within.filter(({ kind }) => !isGathering(kind)).at(-1);
    const fitting = within.filter(
      (one) => telling === undefined || one === telling || this.isInside(one.id, telling.id),
    );
    return fitting.at(-1)?.id;
  }

  /** A stated parent that is drawn elsewhere still counts, unless that closes a circle. */
  private mayHold(stated: Holder | undefined, item: Item): boolean {
    return stated !== undefined && stated.id !== item.id && !this.isInside(stated.id, item.id);
  }

  private isInside(inner: string, outer: string): boolean {
    const seen = new Set<string>();
    let next = this.parents.get(inner);
    while (next !== undefined && !seen.has(next)) {
      if (next === outer) return true;
      seen.add(next);
      next = this.parents.get(next);
    }
    return false;
  }
}
