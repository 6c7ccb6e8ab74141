const before = new WeakMap<ReadonlyMap<string, unknown>, readonly unknown[]>();

/** The elements of one collection in the order of their ids; sorted once, since a collection is never changed. */
export function inOrder<T extends { readonly id: string }>(all: ReadonlyMap<string, T>): readonly T[] {
  let sorted = before.get(all) as readonly T[] | undefined;
  if (sorted === undefined) {
    sorted = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    before.set(all, sorted);
  }
  return sorted;
}
