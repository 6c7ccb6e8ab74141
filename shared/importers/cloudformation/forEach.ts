import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { isList, textOf } from '../resources/value.js';
import type { Scope } from './scope.js';

/** More copies than a stack may hold resources means a mistake or an attack. */
const MAX_COPIES = 2000;

/** Loops that could not be unrolled, by the key they stand under. */
export interface Unrolled {
  readonly record: RawRecord;
  readonly open: readonly string[];
}

/** Writes every `Fn::ForEach::…` of a section out, also nested ones and those inside properties. */
export function unroll(section: RawRecord, scope: Scope, budget = { left: MAX_COPIES }): Unrolled {
  const record: Record<string, Raw> = {};
  const open: string[] = [];
  for (const [key, value] of Object.entries(section)) {
    if (!key.startsWith('Fn::ForEach::')) {
      record[key] = isRawRecord(value) && containsLoop(value) ? unrollDeep(value, scope, open, budget) : value;
      continue;
    }
    const copies = copiesOf(value, scope, budget);
    if (copies === undefined) open.push(key);
    // One by one: a loop inside the body stands under the same key in every copy.
    for (const copy of copies ?? []) {
      const inner = unroll(copy, scope, budget);
      Object.assign(record, inner.record);
      open.push(...inner.open);
    }
  }
  return { record, open };
}

function containsLoop(value: Raw): boolean {
  if (isRawList(value)) return value.some(containsLoop);
  if (!isRawRecord(value)) return false;
  return Object.entries(value).some(([key, item]) => key.startsWith('Fn::ForEach::') || containsLoop(item));
}

function unrollDeep(value: RawRecord, scope: Scope, open: string[], budget: { left: number }): RawRecord {
  const { record, open: left } = unroll(value, scope, budget);
  open.push(...left);
  return record;
}

function copiesOf(loop: Raw, scope: Scope, budget: { left: number }): readonly RawRecord[] | undefined {
  if (!isRawList(loop)) return undefined;
  const [variable, collection, body] = loop;
  if (typeof variable !== 'string' || !isRawRecord(body)) return undefined;
  const list = scope.evaluate(collection);
  const items = isList(list) ? list.flatMap((item) => textOf(item) ?? []) : undefined;
  if (!isList(list) || items?.length !== list.length || items.length > budget.left) return undefined;
  budget.left -= items.length;
  return items.map((item) =>
    Object.fromEntries(
      Object.entries(body).map(([key, value]) => [fill(key, variable, item), filled(value, variable, item)]),
    ),
  );
}

/** `&{Name}` is the form that leaves only letters and digits, for logical ids. */
function fill(text: string, variable: string, item: string): string {
  return text
    .replaceAll('${' + variable + '}', item)
    .replaceAll('&{' + variable + '}', item.replace(/[^A-Za-z0-9]/g, ''));
}

function filled(value: Raw, variable: string, item: string): Raw {
  if (typeof value === 'string') return fill(value, variable, item);
  if (isRawList(value)) return value.map((member) => filled(member, variable, item));
  if (!isRawRecord(value)) return value;
  if (value.Ref === variable && Object.keys(value).length === 1) return item;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [fill(key, variable, item), filled(member, variable, item)]),
  );
}
