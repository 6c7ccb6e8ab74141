import { equalValues } from '../model/equalValues.js';
import { mergeRecord } from './mergeRecord.js';
import type { Settlement, Three } from './threeWay.js';

function labelOf(item: object | undefined): { readonly label?: string } {
  const { label } = (item ?? {}) as { readonly label?: unknown };
  return typeof label === 'string' && label !== '' ? { label } : {};
}

/** What comes of one id; undefined = it is not in the merge. */
function mergeItem<T extends object>(
  three: Three<T | undefined>,
  name: { readonly kind: string; readonly id: string },
  settlement: Settlement,
): T | undefined {
  const { base, ours, theirs } = three;
  const named = { ...name, ...labelOf(ours ?? theirs) };
  if (ours !== undefined && theirs !== undefined) return mergeRecord(three, named, settlement);
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
