/** What a view of a diagram can be filtered by: only values that occur in it. */
import type { Diagram, Facts } from '../../shared/model/diagram.js';
import { UNKNOWN } from '../../shared/model/shownInView.js';
import { propertyOf } from './propertyIndex.js';

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
}

export interface FilterChoices {
  readonly providers: readonly FilterChoice[];
  readonly protocols: readonly FilterChoice[];
  readonly data: readonly FilterChoice[];
  readonly tags: readonly FilterChoice[];
}

const PROVIDER_NAMES: Readonly<Record<string, string>> = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  generic: 'Other',
};

export function filterChoices({ nodes, boundaries, edges }: Diagram): FilterChoices {
  const providers = [...nodes.values()].map(({ service }) => service.slice(0, service.indexOf('/')));
  const tagged = [...nodes.values(), ...boundaries.values()].flatMap(({ tags = [] }) => tags);
  return {
    providers: choices(providers, (id) => PROVIDER_NAMES[id] ?? id),
    protocols: choices(
      [...edges.values()].flatMap(({ facts }) => valuesOf(facts, 'protocol')),
      (id) => labelOf('protocol', id),
    ),
    data: choices(
      [...nodes.values()].flatMap(({ facts }) => valuesOf(facts, 'dataClassification')),
      (id) => labelOf('dataClassification', id),
    ),
    tags: choices(tagged, (id) => id),
  };
}

function valuesOf(facts: Facts | undefined, property: string): readonly string[] {
  const values = (facts?.[property] ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return values.length === 0 ? [UNKNOWN] : values;
}

function labelOf(property: string, id: string): string {
  return id === UNKNOWN ? 'Not known' : (propertyOf(property)?.valueLabels[id] ?? id);
}

/** Each once, by label, what has no value last. */
function choices(ids: readonly string[], label: (id: string) => string): readonly FilterChoice[] {
  return [...new Set(ids)]
    .map((id) => ({ id, label: label(id) }))
    .sort((a, b) => Number(a.id === UNKNOWN) - Number(b.id === UNKNOWN) || (a.label < b.label ? -1 : 1));
}
