import type { FactValue } from '../../model/diagram.js';
import { valueAt } from '../resources/path.js';
import { ownEntry } from '../resources/ownEntry.js';
import type { Resource } from '../resources/resource.js';
import type { ResourceGraph } from '../resources/resourceGraph.js';
import {
  booleanOf,
  isPartlyUnknown,
  isRecord,
  listOf,
  numberOf,
  textOf,
  Unresolved,
  type Value,
} from '../resources/value.js';

/** How one attribute of a resource type becomes a property of the node that the resource is or folds into. */
export interface PropertyRow {
  readonly property: string;
  /** Dotted path of the attribute, or how it is found. */
  readonly value: string | ((resource: Resource, graph: ResourceGraph) => Value | undefined);
  /** Undefined = the value doesn't tell. */
  readonly as: (value: Value, resource: Resource) => FactValue | undefined;
  /** Documented default of an absent attribute; without one the property stays unknown. */
  readonly absent?: FactValue;
  /** Resources on which the attribute says nothing. */
  readonly unless?: (resource: Resource) => boolean;
}

/** Resource type → its rows. */
export type PropertyTable = Readonly<Record<string, readonly PropertyRow[]>>;

type Source = PropertyRow['value'];
type More = Pick<PropertyRow, 'absent' | 'unless'>;

/** The value as it stands: a boolean, a number or a text. */
export function copied(property: string, value: Source, more: More = {}): PropertyRow {
  return { property, value, as: literal, ...more };
}

function literal(value: Value): FactValue | undefined {
  return booleanOf(value) ?? numberOf(value) ?? (typeof value === 'string' && value !== '' ? value : undefined);
}

/** A switch: one value for on, another for off. */
export function switched(property: string, value: Source, on: FactValue, off: FactValue, more: More = {}): PropertyRow {
  return {
    property,
    value,
    as: (given) => {
      const state = booleanOf(given);
      return state === undefined ? undefined : state ? on : off;
    },
    ...more,
  };
}

/** Word of the provider → value; `otherwise` for every other known word. */
export function worded(
  property: string,
  value: Source,
  words: Readonly<Record<string, FactValue>>,
  more: More & { readonly otherwise?: FactValue } = {},
): PropertyRow {
  const { otherwise, ...rest } = more;
  return {
    property,
    value,
    as: (given) => {
      const text = textOf(given);
      return text === undefined ? undefined : (ownEntry(words, text) ?? otherwise);
    },
    ...rest,
  };
}

/** One value whenever the attribute is there, whatever it holds. */
export function given(property: string, value: Source, then: FactValue, more: More = {}): PropertyRow {
  return { property, value, as: (found) => (isThere(found) ? then : undefined), ...more };
}

function isThere(value: Value): boolean {
  if (value instanceof Unresolved) return !value.undecided;
  if (isPartlyUnknown(value)) return true;
  if (Array.isArray(value)) return value.length > 0;
  return value !== '' && (!isRecord(value) || Object.keys(value).length > 0);
}

/** A number above zero counts as on. */
export function positive(property: string, value: Source, on: FactValue, off: FactValue, more: More = {}): PropertyRow {
  return {
    property,
    value,
    as: (found) => {
      const number = numberOf(found);
      return number === undefined ? undefined : number > 0 ? on : off;
    },
    ...more,
  };
}

/** A reading that needs code. */
export function computed(property: string, value: Source, as: PropertyRow['as'], more: More = {}): PropertyRow {
  return { property, value, as, ...more };
}

/** The value under a key of a list of `{ Key, Value }` pairs. */
export function pairValue(path: string, key: string): (resource: Resource) => Value | undefined {
  return (resource) => {
    const list = valueAt(resource.properties, path);
    if (list instanceof Unresolved) return list;
    const pair = listOf(list).find((item) => valueAt(item, 'Key') === key);
    return pair === undefined ? undefined : valueAt(pair, 'Value');
  };
}
