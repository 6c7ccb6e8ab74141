/** What the tests of the importer share. */
import type { Boundary, DiagramNode, Edge, FactValue } from '../../model/diagram.js';
import type { Imported } from '../types.js';
import { cloudFormation } from './cloudFormation.js';

/** Imports one template, or several named ones. */
export function importTemplates(
  ...texts: readonly (string | { readonly name: string; readonly text: string })[]
): Imported {
  const files = texts.map((text) => (typeof text === 'string' ? { name: 'template.yaml', text } : text));
  const result = cloudFormation.read(files);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

/** Imports resources written as the body of a Resources section. */
export function importResources(body: string): Imported {
  return importTemplates(`Resources:\n${body.replace(/^/gm, '  ')}\n`);
}

/** The node or boundary that a resource is or was folded into. */
export function elementOf({ diagram }: Imported, sourceId: string): DiagramNode | Boundary | undefined {
  return [...diagram.nodes.values(), ...diagram.boundaries.values()].find((element) =>
    (element.sources ?? []).some((source) => source.id === sourceId),
  );
}

/** The values of a property of the element of a resource. */
export function valuesOf(imported: Imported, sourceId: string, property: string): readonly FactValue[] {
  return (elementOf(imported, sourceId)?.facts?.[property] ?? []).map((fact) => fact.value);
}

/** The options chosen for the node of a resource. */
export function optionsOf(imported: Imported, sourceId: string): NonNullable<DiagramNode['options']> {
  const element = elementOf(imported, sourceId);
  return element !== undefined && 'options' in element ? (element.options ?? {}) : {};
}

/** The edges between the elements of two resources. */
export function edgesBetween(imported: Imported, from: string, to: string): readonly Edge[] {
  const source = elementOf(imported, from)?.id;
  const target = elementOf(imported, to)?.id;
  return [...imported.diagram.edges.values()].filter((edge) => edge.source === source && edge.target === target);
}

/** Properties of an edge with their first values. */
export function factsOf(edge: Edge | undefined): Readonly<Record<string, FactValue | undefined>> {
  return Object.fromEntries(Object.entries(edge?.facts ?? {}).map(([property, facts]) => [property, facts[0]?.value]));
}
