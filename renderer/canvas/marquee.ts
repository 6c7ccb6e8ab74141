import type { Diagram } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import { contains, overlaps } from '../../shared/model/rect.js';
import type { Rects } from './rects.js';

/** What a rubber band takes: nodes and notes that it meets, boundaries that it holds whole, edges between what it took. */
export function marqueeSelection(diagram: Diagram, rects: Rects, band: Rect): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const elements of [diagram.nodes, diagram.notes]) {
    for (const id of elements.keys()) {
      const rect = rects.get(id);
      if (rect && overlaps(rect, band)) taken.add(id);
    }
  }
  for (const { id, kind } of diagram.boundaries.values()) {
    const rect = rects.get(id);
    if (rect && kind !== 'security-group' && contains(band, rect)) taken.add(id);
  }
  for (const { id, source, target } of diagram.edges.values()) {
    if (taken.has(source) && taken.has(target)) taken.add(id);
  }
  return taken;
}
