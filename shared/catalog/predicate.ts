import type { FactValue } from '../model/diagram.js';
import type { Predicate, Property } from './types.js';

/** Three outcomes, no fourth: unknown opens a task, pass resolves it, fail is a finding. */
export type Verdict = 'pass' | 'fail' | 'unknown';

type Scalar = string | number | boolean;

/** The value itself and every weaker one that it satisfies. */
function satisfied(value: string, implies: Property['implies']): ReadonlySet<string> {
  const reached = new Set([value]);
  for (const next of reached) for (const weaker of implies?.[next] ?? []) reached.add(weaker);
  return reached;
}

/** Days since 1970 of an ISO date, so that dates compare like numbers. */
function dayNumber(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  if (parts === null) return undefined;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return Math.floor(time / 86_400_000);
}

/** A number, a numeric text, the leading number of a version (`7.1.x`), or an ISO date as day number. */
function asNumber(value: FactValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const day = dayNumber(value);
  if (day !== undefined) return day;
  const leading = /^\s*(\d+(?:\.\d+)?)/.exec(value);
  return leading === null ? undefined : Number(leading[1]);
}

function matches(value: Scalar, wanted: Scalar, implies: Property['implies']): boolean {
  if (value === wanted) return true;
  return typeof value === 'string' && typeof wanted === 'string' && satisfied(value, implies).has(wanted);
}

function members(value: FactValue): readonly Scalar[] {
  return typeof value === 'object' ? value : [value];
}

function inSet(value: FactValue, wanted: readonly Scalar[], implies: Property['implies']): boolean {
  return members(value).some((member) => wanted.some((good) => matches(member, good, implies)));
}

function compare(op: '>=' | '<=' | '<', value: number, limit: number): boolean {
  if (op === '>=') return value >= limit;
  return op === '<=' ? value <= limit : value < limit;
}

function passes(predicate: Predicate, value: FactValue, implies: Property['implies']): boolean | undefined {
  switch (predicate.op) {
    case 'in':
    case 'includes-any':
      return inSet(value, predicate.values, implies);
    case 'not-in':
      return !members(value).some((member) => predicate.values.includes(member));
    case 'includes':
      return predicate.values.every((wanted) => inSet(value, [wanted], implies));
    case '>=':
    case '<=':
    case '<': {
      const number = asNumber(value);
      return number === undefined ? undefined : compare(predicate.op, number, predicate.value);
    }
    case 'rules':
      return undefined;
  }
}

/**
 * Tests the values that an element states of one property; of several the worst decides. Without a value, or with one
 * that can't be compared, the answer is unknown. Firewall rules are no facts: their named tests stand with the rules.
 */
export function evaluatePredicate(
  predicate: Predicate,
  values: FactValue | readonly FactValue[] | undefined,
  property?: Pick<Property, 'type' | 'implies'>,
): Verdict {
  const stated = valueList(values, property);
  if (stated.length === 0) return 'unknown';
  const results = stated.map((value) => passes(predicate, value, property?.implies));
  if (results.includes(false)) return 'fail';
  return results.includes(undefined) ? 'unknown' : 'pass';
}

/** One list of texts is one value of a set, and several values of any other property. */
function valueList(
  values: FactValue | readonly FactValue[] | undefined,
  property?: Pick<Property, 'type'>,
): readonly FactValue[] {
  if (values === undefined) return [];
  if (typeof values !== 'object') return [values];
  const texts: string[] = [];
  for (const value of values) if (typeof value === 'string') texts.push(value);
  return property?.type === 'set' && texts.length === values.length && texts.length > 0 ? [texts] : values;
}
