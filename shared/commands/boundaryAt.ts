import type { Boundary, Diagram } from '../model/diagram.js';
import type { Point } from '../model/geometry.js';
import { ancestors } from '../model/hierarchy.js';
import { absolutePoint } from '../model/place.js';

/** The innermost boundary that covers a point of the canvas. */
export function boundaryAt(diagram: Diagram, point: Point): Boundary | undefined {
  let found: Boundary | undefined;
  let foundDepth = -1;
  for (const boundary of diagram.boundaries.values()) {
    if (!covers(diagram, boundary.id, point)) continue;
    const depth = ancestors(diagram, boundary.id).length;
    if (depth > foundDepth) {
      found = boundary;
      foundDepth = depth;
    }
  }
  return found;
}

function covers(diagram: Diagram, id: string, point: Point): boolean {
  const placement = diagram.layout.placements.get(id);
  if (placement?.width === undefined || placement.height === undefined) return false;
  const { x, y } = absolutePoint(diagram, id);
  return point.x >= x && point.y >= y && point.x < x + placement.width && point.y < y + placement.height;
}
