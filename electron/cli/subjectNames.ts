import type { Diagram } from '../../shared/model/diagram.js';

const SHOWN = 3;

/** Label of a node or boundary, both ends of an edge; the id of what is not there. */
export function nameOf(diagram: Diagram, id: string): string {
  const edge = diagram.edges.get(id);
  if (edge) return `${nameOf(diagram, edge.source)} → ${nameOf(diagram, edge.target)}`;
  return (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.label.replace(/\s+/g, ' ') ?? id;
}

/** The first three by name, the rest by number; several of one name as `assets × 4`. */
export function subjectNames(diagram: Diagram, ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const name = nameOf(diagram, id);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} × ${count}`));
  return names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : names.join(', ');
}
