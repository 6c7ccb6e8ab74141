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

/** `Public IP = Yes (import, WebServer)`: value, where it comes from, and the resource or the reason. */
export function sayFact(catalog: Catalog, property: string, fact: Fact): string {
  const origin = [fact.provenance, fact.source, fact.note].filter((part) => part !== undefined).join(', ');
  return `${propertyWords(catalog, property)} = ${valueWords(catalog, property, fact.value)} (${origin})`;
}

/** `Public IP is not known`. */
export function sayUnknown(catalog: Catalog, property: string): string {
  return `${propertyWords(catalog, property)} is not known`;
}
