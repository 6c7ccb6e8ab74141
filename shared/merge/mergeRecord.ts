import { equalValues } from '../model/equalValues.js';
import { mergeList, mergeValue, type MergeConflict, type Settlement, type Three } from './threeWay.js';

type Json = Readonly<Record<string, unknown>>;

/** Records whose entries are merged one by one. */
const RECORDS: ReadonlySet<string> = new Set(['facts', 'options', 'rests', 'filter', 'imported']);

const whole = (item: unknown) => JSON.stringify(item);
const keyed =
  (...names: readonly string[]) =>
  (item: unknown) =>
    typeof item === 'object' && item !== null ? whole(names.map((name) => (item as Json)[name])) : whole(item);

/** Lists to which both sides may add; the key tells items apart. The log only grows. */
const LISTS: Readonly<Record<string, (item: unknown) => string>> = {
  members: whole,
  alsoIn: whole,
  rules: whole,
  links: whole,
  overrides: whole,
  sources: keyed('file', 'id', 'role'),
  log: keyed('at', 'by', 'change'),
  attendees: whole,
  walked: whole,
  decisions: whole,
  hidden: whole,
  shown: whole,
  tags: whole,
  within: whole,
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function asRecord(value: unknown): Json {
  return typeof value === 'object' && value !== null && !isList(value) ? (value as Json) : {};
}

function field(key: string, prefix: string, three: Three<unknown>, name: Name, settlement: Settlement): unknown {
  const { base, ours, theirs } = three;
  // where things stand in a view is layout, which never conflicts
  if (key === 'arrangement') return equalValues(base, ours) ? theirs : ours;
  if (prefix === '' && RECORDS.has(key)) {
    const nested = { base: asRecord(base), ours: asRecord(ours), theirs: asRecord(theirs) };
    const merged = mergeFields(nested, name, settlement, `${key}.`);
    return Object.keys(merged).length === 0 && (ours === undefined || theirs === undefined) ? undefined : merged;
  }
  const keyOf = LISTS[key];
  // a list that only one side has is a value like any other
  if (keyOf !== undefined && isList(ours) && isList(theirs)) {
    const merged = mergeList({ base: isList(base) ? base : [], ours, theirs }, keyOf);
    if (merged !== undefined) return key === 'log' ? inTime(merged) : merged;
  }
  return mergeValue(three, { ...name, field: `${prefix}${key}` }, settlement);
}

function inTime(log: readonly unknown[]): readonly unknown[] {
  const at = (entry: unknown) => {
    const { at: time } = asRecord(entry);
    return typeof time === 'string' ? time : '';
  };
  return [...log].sort((a, b) => (at(a) < at(b) ? -1 : Number(at(a) > at(b))));
}

type Name = Pick<MergeConflict, 'kind' | 'id' | 'label'>;

function mergeFields(three: Three<Json>, name: Name, settlement: Settlement, prefix: string): Json {
  const keys = new Set([...Object.keys(three.ours), ...Object.keys(three.theirs)]);
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    const value = field(
      key,
      prefix,
      { base: three.base[key], ours: three.ours[key], theirs: three.theirs[key] },
      name,
      settlement,
    );
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** One object, key by key; facts and options each for itself, lists item by item. */
export function mergeRecord<T extends object>(three: Three<T | undefined>, name: Name, settlement: Settlement): T {
  const fields = { base: asRecord(three.base), ours: asRecord(three.ours), theirs: asRecord(three.theirs) };
  return mergeFields(fields, name, settlement, '') as T;
}
