import type { Diagram, Placement } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { childrenOf } from '../model/hierarchy.js';
import { withEntries } from '../model/immutableMap.js';
import { wholePx, withPlacements } from './edit.js';

/** Gives a boundary another rectangle relative to its parent; what is inside stays where it is on the canvas. */
export function resizeBoundary(diagram: Diagram, id: string, rect: Rect): Diagram {
  const before = diagram.layout.placements.get(id);
  if (!before || before.locked === true || !diagram.boundaries.has(id)) return diagram;
  if (!(rect.width >= 1 && rect.height >= 1)) return diagram;
  const { x, y, width, height } = rect;
  const after = wholePx({ ...before, x, y, width, height });
  const dx = after.x - before.x;
  const dy = after.y - before.y;
  if (dx === 0 && dy === 0 && after.width === before.width && after.height === before.height) return diagram;
  const changed = new Map<string, Placement>([[id, after]]);
  if (dx !== 0 || dy !== 0) {
    for (const child of childrenOf(diagram).get(id) ?? []) {
      const placement = diagram.layout.placements.get(child);
      if (placement) changed.set(child, { ...placement, x: placement.x - dx, y: placement.y - dy });
    }
  }
  return withPlacements(diagram, withEntries(diagram.layout.placements, changed));
}
