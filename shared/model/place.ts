import type { Diagram } from './diagram.js';
import type { Point } from './geometry.js';
import { ancestors } from './hierarchy.js';

/** Top left corner on the canvas: the element's own placement plus those of all boundaries around it. */
export function absolutePoint(diagram: Diagram, id: string): Point {
  const own = diagram.layout.placements.get(id);
  let x = own?.x ?? 0;
  let y = own?.y ?? 0;
  for (const boundary of ancestors(diagram, id)) {
    const placement = diagram.layout.placements.get(boundary.id);
    x += placement?.x ?? 0;
    y += placement?.y ?? 0;
  }
  return { x, y };
}
