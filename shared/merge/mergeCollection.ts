import { equalValues } from '../model/equalValues.js';
import { mergeRecord } from './mergeRecord.js';
import type { Settlement, Three } from './threeWay.js';

function labelOf(item: object | undefined): { readonly label?: string } {
  const { label } = (item ?? {}) as { readonly label?: unknown };
  return typeof label === 'string' && label !== '' ? { label } : {};
}

/** What an element is, as far as two that were added apart can be told from each other. */
const IDENTITY = ['service', 'kind', 'source', 'target'] as const;

/** Ids are made of labels: two sides may give the same one to different things. */
function isSameThing(ours: object, theirs: object): boolean {
  const [a, b] = [ours, theirs] as readonly Readonly<Record<string, unknown>>[];
  return IDENTITY.every((key) => a?.[key] === b?.[key]);
}

/** What comes of one id; undefined = it is not in the merge. */
function mergeItem<T extends object>(
  three: Three<T | undefined>,
  name: { readonly kind: string; readonly id: string },
  settlement: Settlement,
): T | undefined {
  const { base, ours, theirs } = three;
  const named = { ...name, ...labelOf(ours ?? theirs) };
  if (ours !== undefined && theirs !== undefined) {
    if (base !== undefined || isSameThing(ours, theirs)) return mergeRecord(three, named, settlement);
    settlement.report({ ...named, ours, theirs, why: 'each side added another one under this id' });
    return three[settlement.favor];
  }
  const left = ours ?? theirs;
  if (base === undefined || left === undefined) return left;
  if (equalValues(base, left)) return undefined;
  settlement.report({ ...named, ours, theirs, why: 'one side deleted it, the other changed it' });
  return three[settlement.favor];
}

/** A collection by id: in the order of ours, then what theirs adds. */
export function mergeCollection<T extends object>(
  three: Three<ReadonlyMap<string, T>>,
  kind: string,
  settlement: Settlement,
): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const id of new Set([...three.ours.keys(), ...three.theirs.keys()])) {
    const items = { base: three.base.get(id), ours: three.ours.get(id), theirs: three.theirs.get(id) };
    const item = mergeItem(items, { kind, id }, settlement);
    if (item !== undefined) merged.set(id, item);
  }
  return merged;
}

/** A list of things with ids. */
export function mergeNamedList<T extends { readonly id: string }>(
  three: Three<readonly T[]>,
  kind: string,
  settlement: Settlement,
): readonly T[] {
  const byId = (items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const maps = { base: byId(three.base), ours: byId(three.ours), theirs: byId(three.theirs) };
  return [...mergeCollection(maps, kind, settlement).values()];
}
