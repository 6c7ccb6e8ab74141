import type { Diagram } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import type { Rects } from './rects.js';

/** What is asked of the rectangle of each. */
interface Enclosure {
  readonly takesNode: (rect: Rect) => boolean;
  readonly takesBoundary: (rect: Rect) => boolean;
}

/** Nodes and notes, boundaries but security groups, and the edges between what was taken. */
export function enclosedElements(diagram: Diagram, rects: Rects, enclosure: Enclosure): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const elements of [diagram.nodes, diagram.notes]) {
    for (const id of elements.keys()) {
      const rect = rects.get(id);
      if (rect && enclosure.takesNode(rect)) taken.add(id);
    }
  }
  for (const { id, kind } of diagram.boundaries.values()) {
    const rect = rects.get(id);
    if (rect && kind !== 'security-group' && enclosure.takesBoundary(rect)) taken.add(id);
  }
  for (const { id, source, target } of diagram.edges.values()) {
    if (taken.has(source) && taken.has(target)) taken.add(id);
  }
  return taken;
}
