import type { Catalog } from '../catalog/types.js';
import type { Diagram, FactValue } from '../model/diagram.js';
import { factsOf, isNode, type Element, type World } from '../ownership/facts.js';

export const RULE_PROPERTIES: readonly string[] = ['ingressRules', 'egressRules', 'naclRules'];

function textOf(value: FactValue): string {
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Canonical text of what is stated of one property; empty = unknown. */
export function statedText(world: World, element: Element, property: string): string {
  if ('kind' in element && RULE_PROPERTIES.includes(property)) {
    return element.rules === undefined ? '' : JSON.stringify(element.rules);
  }
  const facts = factsOf(world, element, property);
  const [first] = facts;
  if (first !== undefined) {
    if (facts.length === 1) return textOf(first.value);
    return facts
      .map(({ value }) => textOf(value))
      .sort()
      .join(',');
  }
  if (!isNode(element)) return '';
  if (property === 'model') return element.model ?? '';
  const option = element.options?.[property];
  return option === undefined ? '' : JSON.stringify(option.value);
}

function elementOf(diagram: Diagram, id: string): Element | undefined {
  return diagram.nodes.get(id) ?? diagram.boundaries.get(id) ?? diagram.edges.get(id);
}

/** The facts that a decision on a task rests on, to be stored with it: property → canonical text. */
export function restsOf(
  diagram: Diagram,
  catalog: Catalog,
  subject: string,
  properties: readonly string[],
): Readonly<Record<string, string>> {
  const element = elementOf(diagram, subject);
  if (element === undefined) return {};
  return Object.fromEntries(
    properties.map((property) => [property, statedText({ diagram, catalog }, element, property)]),
  );
}
