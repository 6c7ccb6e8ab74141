import {
  Composed,
  booleanOf,
  flattenedText,
  isList,
  isRecord,
  numberOf,
  Reference,
  textOf,
  Unresolved,
  type Literal,
  type Value,
} from '../resources/value.js';
import { anyOf, type Truth } from './truth.js';

/** Whether a value is there; a reference counts, an empty text or list does not. */
export function isPresent(value: Value | undefined): Truth {
  if (value === undefined || value === null || value === '') return false;
  if (value instanceof Unresolved) return value.undecided ? undefined : true;
  if (isList(value)) return value.length > 0;
  return isRecord(value) ? Object.keys(value).length > 0 : true;
}

/** Whether the attribute is left out. */
export function isLeftOut(value: Value | undefined): Truth {
  if (value === undefined || value === null) return true;
  return value instanceof Unresolved && value.undecided ? undefined : false;
}

export function isBoolean(value: Value | undefined, wanted: boolean): Truth {
  if (value instanceof Unresolved || value instanceof Reference || value instanceof Composed) return undefined;
  return booleanOf(value) === wanted;
}

export function equalsAny(value: Value | undefined, wanted: readonly Literal[]): Truth {
  if (value === undefined) return false;
  if (value instanceof Unresolved) return undefined;
  // A pointer to another resource is never one of the words that a control asks for.
  if (value instanceof Reference) return false;
  if (value instanceof Composed) return anyOf(wanted.map((literal) => composedEquals(value, String(literal))));
  const text = textOf(value);
  return text !== undefined && wanted.some((literal) => String(literal) === text);
}

function composedEquals(value: Composed, text: string): Truth {
  const pattern = value.parts.map((part) => (typeof part === 'string' ? escaped(part) : '.*')).join('');
  return new RegExp(`^${pattern}$`, 's').test(text) ? undefined : false;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function isAtLeastNumber(value: Value | undefined, least: number): Truth {
  if (value === undefined) return false;
  const number = numberOf(value);
  if (number !== undefined) return number >= least;
  return typeof value === 'string' ? false : undefined;
}

export function containsText(value: Value | undefined, wanted: string): Truth {
  if (value === undefined) return false;
  if (value instanceof Unresolved || value instanceof Reference) return undefined;
  const found = (flattenedText(value) ?? '').toLowerCase().includes(wanted.toLowerCase());
  return found || !(value instanceof Composed) ? found : undefined;
}

export function startsWithText(value: Value | undefined, wanted: string): Truth {
  if (value === undefined) return false;
  if (value instanceof Unresolved || value instanceof Reference) return undefined;
  if (!(value instanceof Composed)) return (textOf(value) ?? '').startsWith(wanted);
  const [first] = value.parts;
  const known = typeof first === 'string' ? first : '';
  if (known.startsWith(wanted)) return true;
  return wanted.startsWith(known) ? undefined : false;
}

/** A list that lacks the value but has members that aren't known leaves it unknown. */
export function holds(value: Value | undefined, wanted: Literal): Truth {
  if (value === undefined) return false;
  if (value instanceof Unresolved || value instanceof Reference) return undefined;
  const members = isList(value) ? value : [value];
  return anyOf(members.map((member) => equalsAny(member, [wanted])));
}

/** Members of a list or letters of a text; of members that may not be there only the sure ones count. */
export function hasAtLeast(value: Value | undefined, least: number): Truth {
  if (value === undefined) return false;
  if (value instanceof Unresolved) return least <= 1 && !value.undecided ? true : undefined;
  if (value instanceof Reference) return least <= 1;
  if (value instanceof Composed) return true;
  if (!isList(value)) return (textOf(value) ?? '').length >= least;
  const sure = value.filter((member) => !(member instanceof Unresolved && member.undecided)).length;
  if (sure >= least) return true;
  return sure < value.length ? undefined : false;
}
