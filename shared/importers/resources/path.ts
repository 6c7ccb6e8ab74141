import { isList, isRecord, Reference, Unresolved, Composed, type Value, type ValueRecord } from './value.js';

/**
 * The value at a dotted path; `Statement[].Action` walks into every member of a list and gives a list.
 * A path through an unresolved expression gives that expression; undefined = absent.
 */
export function valueAt(value: Value | undefined, path: string): Value | undefined {
  let current = value;
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    if (step.endsWith('[]')) {
      const rest = steps.slice(index + 1).join('.');
      return eachAt(memberOf(current, step.slice(0, -2)), rest);
    }
    current = memberOf(current, step);
    if (current === undefined) return undefined;
  }
  return current;
}

function memberOf(value: Value | undefined, key: string): Value | undefined {
  if (isRecord(value)) return Object.hasOwn(value, key) ? value[key] : undefined;
  if (value instanceof Unresolved) return value;
  if (value instanceof Reference || value instanceof Composed) return new Unresolved([key]);
  return undefined;
}

function eachAt(list: Value | undefined, rest: string): Value | undefined {
  if (list === undefined || list instanceof Unresolved) return list;
  const members = isList(list) ? list : [list];
  if (rest === '') return members;
  return members.flatMap((member) => {
    const found = valueAt(member, rest);
    if (found === undefined) return [];
    return isList(found) ? found : [found];
  });
}

/** Every pointer to another resource inside a value, in reading order, without duplicates. */
export function referencesIn(value: Value | undefined): readonly Reference[] {
  const found = new Map<string, Reference>();
  collect(value, found);
  return [...found.values()];
}

function collect(value: Value | undefined, found: Map<string, Reference>): void {
  if (value instanceof Reference) {
    const key = `${value.resource}.${value.attribute ?? ''}`;
    if (!found.has(key)) found.set(key, value);
  } else if (value instanceof Composed) {
    for (const part of value.parts) if (typeof part !== 'string') collect(part, found);
  } else if (value instanceof Unresolved) {
    for (const reference of value.references) collect(reference, found);
  } else if (isList(value)) {
    for (const member of value) collect(member, found);
  } else if (isRecord(value)) {
    for (const member of Object.values(value)) collect(member, found);
  }
}

/** References below each of several paths of a resource. */
export function referencesAt(properties: ValueRecord, paths: readonly string[]): readonly Reference[] {
  return paths.flatMap((path) => referencesIn(valueAt(properties, path)));
}

/** Names of functions, parameters and resources in a value that isn't fully known. */
export function namesIn(value: Value | undefined): readonly string[] {
  if (value instanceof Unresolved) return value.names;
  if (value instanceof Reference) return [value.resource];
  if (value instanceof Composed) return value.parts.flatMap((part) => (typeof part === 'string' ? [] : namesIn(part)));
  if (isList(value)) return value.flatMap(namesIn);
  if (isRecord(value)) return Object.values(value).flatMap(namesIn);
  return [];
}
