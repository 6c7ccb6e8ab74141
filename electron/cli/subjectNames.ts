import type { Diagram } from '../../shared/model/diagram.js';

const SHOWN = 3;

/** Label of a node or boundary, both ends of an edge; the id of what is not there. */
export function nameOf(diagram: Diagram, id: string): string {
  const edge = diagram.edges.get(id);
  if (edge) return `${nameOf(diagram, edge.source)} → ${nameOf(diagram, edge.target)}`;
  return (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.label.replace(/\s+/g, ' ') ?? id;
}

/** The first three by name, the rest by number. */
export function subjectNames(diagram: Diagram, ids: readonly string[]): string {
  const names = ids.map((id) => nameOf(diagram, id));
  return names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : names.join(', ');
}
