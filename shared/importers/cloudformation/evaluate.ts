import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import type { Value } from '../resources/value.js';
import { functions } from './functions.js';
import { functionCall, unresolvedCall, type Scope } from './scope.js';

/** What a raw value of the template comes to; undefined = `AWS::NoValue` or null, so the property is not there. */
export function evaluate(raw: Raw | undefined, scope: Scope): Value | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (isRawList(raw)) return raw.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
  if (!isRawRecord(raw)) return raw;
  const call = functionCall(raw);
  if (call === undefined) return evaluateRecord(raw, scope);
  const apply = functions.get(call.name);
  return apply === undefined ? unresolvedCall(call.name, call.argument, scope) : apply(call.argument, scope);
}

/** Evaluates each property of a record and leaves out those without a value. */
export function evaluateRecord(raw: RawRecord, scope: Scope): Readonly<Record<string, Value>> {
  const record: Record<string, Value> = {};
  for (const [key, item] of Object.entries(raw)) {
    const value = evaluate(item, scope);
    if (value !== undefined) record[key] = value;
  }
  return record;
}
