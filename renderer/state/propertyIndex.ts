import { properties } from '../../shared/catalog/properties.js';
import type { Property } from '../../shared/catalog/types.js';

const BY_ID: ReadonlyMap<string, Property> = new Map(properties.map((property) => [property.id, property]));

const byReader = new Map<string, readonly Property[]>();

/** Undefined for a property that this catalog lacks. */
export function propertyOf(id: string): Property | undefined {
  return BY_ID.get(id);
}

export function propertiesOfNode(service: string): readonly Property[] {
  return readOn(service);
}

export function propertiesOfBoundary(kind: string): readonly Property[] {
  return readOn(`boundary:${kind}`).filter(({ type }) => type !== 'rules');
}

export function propertiesOfEdge(): readonly Property[] {
  return readOn('edge');
}

/** The most used first, otherwise in the catalog's order. */
function readOn(reader: string): readonly Property[] {
  const known = byReader.get(reader);
  if (known) return known;
  const found = properties.filter((property) => property.readOn.includes(reader));
  const sorted = [...found.filter(({ core }) => core), ...found.filter(({ core }) => !core)];
  byReader.set(reader, sorted);
  return sorted;
}
