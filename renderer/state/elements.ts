import type { Diagram } from '../../shared/model/diagram.js';

/** What a list calls an element: its label, or both ends of a connection. */
export function elementName(diagram: Diagram, id: string): string {
  const named = diagram.nodes.get(id) ?? diagram.boundaries.get(id);
  if (named) return named.label === '' ? 'Unnamed' : named.label;
  const edge = diagram.edges.get(id);
  if (edge) return `${elementName(diagram, edge.source)} → ${elementName(diagram, edge.target)}`;
  return diagram.notes.get(id)?.text ?? id;
}

/** Several subjects in one cell: `orders-app-a, +1`. */
export function subjectsName(diagram: Diagram, ids: readonly string[]): string {
  const [first, ...others] = ids;
  if (first === undefined) return 'The whole diagram';
  const name = elementName(diagram, first);
  return others.length === 0 ? name : `${name}, +${String(others.length)}`;
}
