import type { Fact, Facts } from '../../model/diagram.js';
import type { Report } from '../types.js';
import { elementName } from './names.js';

/** A property that was taken for its documented default on some elements, because nothing states it. */
export interface Assumption {
  readonly property: string;
  readonly elements: readonly string[];
}

interface Element {
  readonly id: string;
  readonly facts?: Facts;
  readonly options?: Readonly<Record<string, Fact>>;
}

function assumedProperties({ facts = {}, options = {} }: Element): readonly string[] {
  const properties = [
    ...Object.entries(facts).filter(([, own]) => own.some(({ provenance }) => provenance === 'assumed')),
    ...Object.entries(options).filter(([, { provenance }]) => provenance === 'assumed'),
  ];
  return properties.map(([property]) => property);
}

/** By the name of the property. */
export function assumptions({ diagram, catalog }: Report): readonly Assumption[] {
  const elements: readonly Element[] = [
    ...diagram.nodes.values(),
    ...diagram.boundaries.values(),
    ...diagram.edges.values(),
  ];
  const byProperty = new Map<string, Set<string>>();
  for (const element of elements) {
    for (const property of assumedProperties(element)) {
      const name = catalog.properties.get(property)?.label ?? property;
      byProperty.set(name, (byProperty.get(name) ?? new Set()).add(elementName(diagram, element.id)));
    }
  }
  return [...byProperty]
    .map(([property, names]) => ({ property, elements: [...names].sort() }))
    .sort((a, b) => (a.property < b.property ? -1 : 1));
}
