import type { Diagram } from '../model/diagram.js';
import type { Size } from '../model/geometry.js';
import { resizeBoundary } from './resizeBoundary.js';

/** Gives boundaries the width and height of the largest of them; sizes in px. What is inside stays where it is. */
export function matchSizes(diagram: Diagram, sizes: ReadonlyMap<string, Size>): Diagram {
  const boundaries = [...sizes].filter(([id]) => diagram.boundaries.has(id));
  if (boundaries.length < 2) return diagram;
  const width = Math.max(...boundaries.map(([, size]) => size.width));
  const height = Math.max(...boundaries.map(([, size]) => size.height));
  return boundaries.reduce((after, [id]) => {
    const placement = after.layout.placements.get(id);
    return placement === undefined || placement.locked === true
      ? after
      : resizeBoundary(after, id, { x: placement.x, y: placement.y, width, height });
  }, diagram);
}
