import type { Diagram, Layout, Placement } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { withEntries } from '../model/immutableMap.js';
import { wholePx } from './edit.js';

/**
 * Takes over the places of a computed layout; elements that it leaves out stay.
 * Hand-made bends go, except where the layout brings its own.
 */
export function applyLayout(diagram: Diagram, layout: Layout): Diagram {
  const changed = new Map<string, Placement>();
  for (const [id, placement] of layout.placements) {
    if (!isPlaced(diagram, id)) continue;
    const before = diagram.layout.placements.get(id);
    const after = wholePx({ ...before, ...placement });
    if (!equalValues(before, after)) changed.set(id, after);
  }
  const edges = new Map([...layout.edges].filter(([id]) => diagram.edges.has(id)));
  if (changed.size === 0 && equalValues([...edges], [...diagram.layout.edges])) return diagram;
  return {
    ...diagram,
    layout: { ...diagram.layout, placements: withEntries(diagram.layout.placements, changed), edges },
  };
}

/** Security groups are drawn around their members and have no place of their own. */
function isPlaced(diagram: Diagram, id: string): boolean {
  if (diagram.nodes.has(id) || diagram.notes.has(id)) return true;
  const boundary = diagram.boundaries.get(id);
  return boundary !== undefined && boundary.kind !== 'security-group';
}
