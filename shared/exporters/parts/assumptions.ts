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
  readonly service?: string;
  readonly facts?: Facts;
  readonly options?: Readonly<Record<string, Fact>>;
}

/** Names of the properties and options of an element that nobody stated. */
function assumedNames({ catalog }: Report, { service = '', facts = {}, options = {} }: Element): readonly string[] {
  const known = catalog.services.get(service)?.options ?? [];
  return [
    ...Object.entries(facts)
      .filter(([, own]) => own.some(({ provenance }) => provenance === 'assumed'))
      .map(([property]) => catalog.properties.get(property)?.label ?? property),
    ...Object.entries(options)
      .filter(([, { provenance }]) => provenance === 'assumed')
      .map(([option]) => known.find(({ id }) => id === option)?.label ?? option),
  ];
}

/** By the name of the property. */
export function assumptions(report: Report): readonly Assumption[] {
  const { diagram } = report;
  const elements: readonly Element[] = [
    ...diagram.nodes.values(),
    ...diagram.boundaries.values(),
    ...diagram.edges.values(),
  ];
  const byProperty = new Map<string, Set<string>>();
  for (const element of elements) {
    for (const name of assumedNames(report, element)) {
      byProperty.set(name, (byProperty.get(name) ?? new Set()).add(elementName(diagram, element.id)));
    }
  }
  return [...byProperty]
    .map(([property, names]) => ({ property, elements: [...names].sort() }))
    .sort((a, b) => (a.property < b.property ? -1 : 1));
}
