import { isList, isRecord, type Value, type ValueRecord } from '../resources/value.js';

/** Attributes with single blocks as records, and without what Terraform writes for what is not set. */
export function plainBlocks(values: ValueRecord): ValueRecord {
  const record: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) {
    const plain = plainValue(value);
    if (plain !== undefined) record[key] = plain;
  }
  return record;
}

function plainValue(value: Value): Value | undefined {
  if (value === null || value === '') return undefined;
  if (isRecord(value)) return plainBlocks(value);
  if (!isList(value)) return value;
  const members = value.flatMap((member) => plainValue(member) ?? []);
  if (members.length === 0) return undefined;
  return members.length === 1 && isRecord(members[0]) ? members[0] : members;
}
