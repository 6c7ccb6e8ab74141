import type { Diagram } from '../model/diagram.js';

/** Labels of elements; an edge by its ends. */
export function subjectNames(diagram: Diagram, ids: readonly string[]): string {
  const label = (id: string) => (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.label ?? id;
  return ids
    .map((id) => {
      const edge = diagram.edges.get(id);
      return edge ? `${label(edge.source)} → ${label(edge.target)}` : label(id);
    })
    .join(', ');
}
