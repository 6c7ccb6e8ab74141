import type { Diagram, Placement } from '../model/diagram.js';
import type { Point } from '../model/geometry.js';
import { withEntries } from '../model/immutableMap.js';
import { wholePx, withPlacements } from './edit.js';

/** Moves elements to places relative to their parents; locked ones, and what has no place of its own, stay. */
export function moveElements(diagram: Diagram, moves: ReadonlyMap<string, Point>): Diagram {
  const moved = new Map<string, Placement>();
  for (const [id, { x, y }] of moves) {
    const before = diagram.layout.placements.get(id);
    if (!before || before.locked === true) continue;
    const after = wholePx({ ...before, x, y });
    if (after.x !== before.x || after.y !== before.y) moved.set(id, after);
  }
  return withPlacements(diagram, withEntries(diagram.layout.placements, moved));
}
