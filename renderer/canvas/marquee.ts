import type { Diagram } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import { contains, overlaps } from '../../shared/model/rect.js';
import { enclosedElements } from './enclosedElements.js';
import type { Rects } from './rects.js';

/** What a rubber band takes: nodes and notes that it meets, boundaries that it holds whole, edges between what it took. */
export function marqueeSelection(diagram: Diagram, rects: Rects, band: Rect): ReadonlySet<string> {
  return enclosedElements(diagram, rects, {
    takesNode: (rect) => overlaps(rect, band),
    takesBoundary: (rect) => contains(band, rect),
  });
}
