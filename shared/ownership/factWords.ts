import type { Catalog, Property } from '../catalog/types.js';
import type { Fact, FactValue } from '../model/diagram.js';

/** `sourceScope` → `Source scope`, for properties that the catalog does not list. */
function spaced(id: string): string {
  const words = id.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function propertyWords(catalog: Catalog, property: string): string {
  return catalog.properties.get(property)?.label ?? spaced(property);
}

function scalarWords(property: Property | undefined, value: string | number | boolean): string {
  const label = property?.valueLabels[String(value)];
  if (label !== undefined) return label;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const unit = typeof value === 'number' && property?.unit !== undefined ? ` ${property.unit}` : '';
  return `${value}${unit}`;
}

export function valueWords(catalog: Catalog, property: string, value: FactValue): string {
  const known = catalog.properties.get(property);
  if (typeof value !== 'object') return scalarWords(known, value);
  return value.length === 0 ? 'none' : value.map((member) => scalarWords(known, member)).join(', ');
}

/** The sentences of one property: facts are shared values, so each is put into words once. */
interface Sentences {
  readonly unknown: readonly [string];
  readonly facts: WeakMap<Fact, readonly [string]>;
}

const spoken = new WeakMap<Catalog, Map<string, Sentences>>();

function sentencesOf(catalog: Catalog, property: string): Sentences {
  let byProperty = spoken.get(catalog);
  if (byProperty === undefined) {
    byProperty = new Map();
    spoken.set(catalog, byProperty);
  }
  let sentences = byProperty.get(property);
  if (sentences === undefined) {
    sentences = { unknown: [`${propertyWords(catalog, property)} is not known`], facts: new WeakMap() };
    byProperty.set(property, sentences);
  }
  return sentences;
}

/** The one reason that a fact is, or that it is missing: `Public IP = Yes (import, WebServer)`, `Public IP is not known`. */
export function reasonOf(catalog: Catalog, property: string, fact: Fact | undefined): readonly [string] {
  const sentences = sentencesOf(catalog, property);
  if (fact === undefined) return sentences.unknown;
  let reason = sentences.facts.get(fact);
  if (reason === undefined) {
    const origin = [fact.provenance, fact.source, fact.note].filter((part) => part !== undefined).join(', ');
    reason = [`${propertyWords(catalog, property)} = ${valueWords(catalog, property, fact.value)} (${origin})`];
    sentences.facts.set(fact, reason);
  }
  return reason;
}
