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

/** The sentences of one property: what a person or an import states over and over is put into words once. */
interface Sentences {
  readonly unknown: readonly [string];
  readonly plain: Map<string, readonly [string]>;
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
    sentences = { unknown: [`${propertyWords(catalog, property)} is not known`], plain: new Map() };
    byProperty.set(property, sentences);
  }
  return sentences;
}

/** The one reason that a fact is, or that it is missing: `Public IP = Yes (import, WebServer)`, `Public IP is not known`. */
export function reasonOf(catalog: Catalog, property: string, fact: Fact | undefined): readonly [string] {
  const sentences = sentencesOf(catalog, property);
  if (fact === undefined) return sentences.unknown;
  const { value, provenance, source, note } = fact;
  if (source !== undefined || note !== undefined || typeof value === 'object')
    return sentenceOf(catalog, property, fact);
  const key = `${typeof value}:${value}:${provenance}`;
  let reason = sentences.plain.get(key);
  if (reason === undefined) {
    reason = sentenceOf(catalog, property, fact);
    sentences.plain.set(key, reason);
  }
  return reason;
}

function sentenceOf(catalog: Catalog, property: string, fact: Fact): readonly [string] {
  const origin = [fact.provenance, fact.source, fact.note].filter((part) => part !== undefined).join(', ');
  return [`${propertyWords(catalog, property)} = ${valueWords(catalog, property, fact.value)} (${origin})`];
}
