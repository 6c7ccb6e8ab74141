import { slug, type IdPrefix } from '../model/newId.js';

/** Ids for the elements of one import, in the order in which they are asked for. */
export class FreshIds {
  private readonly taken = new Map<string, number>();

  /** `n_<slug>`, `n_<slug>-2`, …: never one twice. */
  next(prefix: IdPrefix, label: string): string {
    const base = `${prefix}_${slug(label)}`;
    let count = this.taken.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${String(count)}`;
      // `web-2` may also be the slug of a label of its own.
    } while (count > 1 && this.taken.has(id));
    this.taken.set(base, count);
    if (count > 1) this.taken.set(id, 1);
    return id;
  }
}
