import { listOf, Unresolved, type Value, type ValueRecord } from '../../../resources/value.js';
import { blocksOf } from '../renamed.js';

/**
 * What CloudFormation says in another form than Terraform: gets the renamed properties and the attributes as written,
 * gives the properties that replace them. Undefined removes one.
 */
export type Shape = (properties: ValueRecord, values: ValueRecord) => Readonly<Record<string, Value | undefined>>;

/** Terraform type → its shape. */
export type ShapeTable = Readonly<Record<string, Shape>>;

/** Without the keys whose value is undefined. */
export function known(record: Readonly<Record<string, Value | undefined>>): ValueRecord {
  const found: Record<string, Value> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) found[key] = value;
  return found;
}

/** `{ "Key": …, "Value": … }` for each entry that has a value. */
export function pairs(entries: Readonly<Record<string, Value | undefined>>): Value {
  return Object.entries(known(entries)).map(([Key, value]) => ({ Key, Value: value }));
}

/** The first block of an attribute that holds at most one. */
export function blockOf(value: Value | undefined): ValueRecord | undefined {
  return blocksOf(value)[0];
}

/** A value and its list form: absent stays absent. */
export function asList(value: Value | undefined): Value | undefined {
  if (value === undefined || value === null || value instanceof Unresolved) return value ?? undefined;
  return listOf(value);
}

/** Absent for what Terraform writes where nothing is set. */
export function given(value: Value | undefined): Value | undefined {
  if (value === null || value === '') return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
