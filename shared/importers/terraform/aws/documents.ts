import { isList, isRecord, Unresolved, type Value } from '../../resources/value.js';

/** JSON text as the value that it holds; what is no JSON stays as it is. */
export function parsedJson(value: Value | undefined): Value | undefined {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value, withoutPrototypeKey) as Value;
  } catch {
    return new Unresolved(['json']);
  }
}

/** `__proto__` as a key would reach into every object that is built from the data. */
function withoutPrototypeKey(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

/** A policy with the texts that name resources of the file replaced by pointers to them. */
export function linkedDocument(value: Value | undefined, link: (text: string) => Value): Value | undefined {
  return linked(parsedJson(value), link);
}

function linked(value: Value | undefined, link: (text: string) => Value): Value | undefined {
  if (typeof value === 'string') return link(value);
  if (isList(value)) return value.map((member) => linked(member, link) ?? member);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, linked(member, link) ?? member]));
}
