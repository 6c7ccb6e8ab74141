import { equalValues } from '../model/equalValues.js';

export type MergeSide = 'ours' | 'theirs';

/** Something that both sides changed, each in its own way. */
export interface MergeConflict {
  /** `node`, `boundary`, `edge`, `note`, `task state`, `review`, `view`, `diagram`. */
  readonly kind: string;
  /** Id of the element, key of the task state; empty for the diagram's own fields. */
  readonly id: string;
  readonly label?: string;
  /** `facts.encryptionAtRest`; absent where a whole element is at issue. */
  readonly field?: string;
  /** Undefined = deleted or not set. */
  readonly ours: unknown;
  readonly theirs: unknown;
  /** What the values don't say. */
  readonly why?: string;
}

/** One way of settling a merge; what the sides disagree on is reported and goes to one of them. */
export interface Settlement {
  readonly favor: MergeSide;
  report(conflict: MergeConflict): void;
}

export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** The value that one side changed; undefined where both changed it, each in its own way. */
export function settled<T>({ base, ours, theirs }: Three<T>): { readonly value: T } | undefined {
  if (equalValues(ours, theirs) || equalValues(base, theirs)) return { value: ours };
  if (equalValues(base, ours)) return { value: theirs };
  return undefined;
}

type Unnamed = Omit<MergeConflict, 'ours' | 'theirs'>;

/** One value as a whole. */
export function mergeValue<T>(three: Three<T>, name: Unnamed, settlement: Settlement): T {
  const one = settled(three);
  if (one !== undefined) return one.value;
  settlement.report({ ...name, ours: three.ours, theirs: three.theirs });
  return three[settlement.favor];
}

/** What both sides added and removed, in the order of ours; undefined where both replaced the same item. */
export function mergeList<T>(
  { base, ours, theirs }: Three<readonly T[]>,
  keyOf: (item: T) => string,
): readonly T[] | undefined {
  const keys = (items: readonly T[]) => new Set(items.map(keyOf));
  const [before, here, there] = [keys(base), keys(ours), keys(theirs)];
  const addedHere = ours.filter((item) => !before.has(keyOf(item)) && !there.has(keyOf(item)));
  const addedThere = theirs.filter((item) => !before.has(keyOf(item)) && !here.has(keyOf(item)));
  const goneTwice = base.some((item) => !here.has(keyOf(item)) && !there.has(keyOf(item)));
  if (goneTwice && addedHere.length > 0 && addedThere.length > 0) return undefined;
  const kept = ours.filter((item) => there.has(keyOf(item)) || !before.has(keyOf(item)));
  return withAdded(kept, addedThere, theirs, keyOf);
}

/** Puts each item behind the one that it follows on its own side. */
function withAdded<T>(
  kept: readonly T[],
  added: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const merged = [...kept];
  for (const item of added) {
    const place = theirs.indexOf(item);
    const before = theirs.slice(0, place).map(keyOf);
    const follows = Math.max(-1, ...merged.flatMap((other, index) => (before.includes(keyOf(other)) ? [index] : [])));
    merged.splice(follows + 1, 0, item);
  }
  return merged;
}
