/** How the parts of a diagram are called in sentences. */
import { LAYER_IDS } from '../catalog/layers.js';
import type { Catalog, Owner } from '../catalog/types.js';
import type { Diagram, Fact, FirewallRule } from '../model/diagram.js';
import { propertyWords, valueWords } from '../ownership/factWords.js';

export const OWNER_WORDS: Readonly<Record<Owner, string>> = {
  customer: 'yours',
  shared: 'shared',
  provider: "the provider's",
  'not-applicable': 'not there',
  unknown: 'not known',
};

const LONGEST = 80;

/** One line, cut where it is long. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** Label of an element, both ends of an edge; its id where it has none. */
export function elementWords(diagram: Diagram, id: string): string {
  const edge = diagram.edges.get(id);
  if (edge) return `${elementWords(diagram, edge.source)} -> ${elementWords(diagram, edge.target)}`;
  const label = (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.label ?? diagram.notes.get(id)?.text ?? '';
  return short(label) || id;
}

export function serviceWords(catalog: Catalog, service: string): string {
  return catalog.services.get(service)?.shortName ?? service;
}

export function layerWords(catalog: Catalog, layer: string): string {
  const id = LAYER_IDS.find((known) => known === layer);
  return (id && catalog.layers.get(id)?.label) ?? layer;
}

/** Values of a property; several stand for several resources in one node. */
export function factWords(catalog: Catalog, property: string, facts: readonly Fact[] | undefined): string {
  if (facts === undefined || facts.length === 0) return 'not known';
  return short([...new Set(facts.map(({ value }) => valueWords(catalog, property, value)))].join(' / '));
}

export { propertyWords };

export function optionWords(
  catalog: Catalog,
  service: string,
  option: string,
  fact: Fact | undefined,
): { readonly name: string; readonly value: string } {
  const known = catalog.services.get(service)?.options.find(({ id }) => id === option);
  const value = known?.values.find(({ id }) => id === fact?.value)?.label;
  const plain =
    fact === undefined ? 'not chosen' : Array.isArray(fact.value) ? fact.value.join(', ') : String(fact.value);
  return { name: known?.label ?? option, value: value ?? plain };
}

/** `in allow tcp 443 from any`. */
export function ruleWords(diagram: Diagram, rule: FirewallRule): string {
  const { direction, action, protocol = 'protocol not known', ports = 'ports not known', peer, priority } = rule;
  const group = peer?.startsWith('sg:') === true ? elementWords(diagram, peer.slice(3)) : peer;
  const order = priority === undefined ? '' : `${priority} `;
  return `${order}${direction} ${action} ${protocol} ${ports} ${direction === 'in' ? 'from' : 'to'} ${group ?? 'not known'}`;
}
