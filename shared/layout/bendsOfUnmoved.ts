import type { Diagram, Layout, Placement } from '../model/diagram.js';

/** The hand-made bends that still fit: those of edges neither of whose ends has moved on the canvas. */
export function bendsOfUnmoved(diagram: Diagram, placements: ReadonlyMap<string, Placement>): Layout['edges'] {
  const stays = (id: string): boolean => {
    let next: string | undefined = id;
    const seen = new Set<string>();
    while (next !== undefined && !seen.has(next)) {
      const before = diagram.layout.placements.get(next);
      const after = placements.get(next);
      if (before?.x !== after?.x || before?.y !== after?.y) return false;
      seen.add(next);
      next = (diagram.nodes.get(next) ?? diagram.boundaries.get(next))?.parent;
    }
    return true;
  };
  return new Map(
    [...diagram.layout.edges].filter(([id, { bends }]) => {
      const edge = diagram.edges.get(id);
      return bends === undefined || (edge !== undefined && stays(edge.source) && stays(edge.target));
    }),
  );
}
