import type { Rect } from '../model/geometry.js';
import { overlaps } from '../model/rect.js';
import { GRID } from './spacing.js';

const ROUNDS = 400;

/**
 * Moves rectangles right or down until none overlaps, those of `fixed` not at all; who is in the way of a
 * fixed or already moved one gives way by the shorter distance. Rectangles that nobody touches stay.
 */
export function pushApart(
  rects: ReadonlyMap<string, Rect>,
  fixed: ReadonlySet<string>,
  gap: number,
): ReadonlyMap<string, Rect> {
  const placed = new Map(rects);
  // what stands still pushes first, then what was pushed
  const queue = [...fixed];
  for (let round = 0; round < ROUNDS && queue.length > 0; round += 1) {
    const id = queue.shift();
    const rect = id === undefined ? undefined : placed.get(id);
    if (!rect) continue;
    for (const [other, before] of placed) {
      if (other === id || fixed.has(other) || !overlaps(rect, before, gap)) continue;
      placed.set(other, shifted(before, rect, gap));
      queue.push(other);
    }
  }
  return placed;
}

function shifted(rect: Rect, away: Rect, gap: number): Rect {
  const right = Math.ceil((away.x + away.width + gap - rect.x) / GRID) * GRID;
  const down = Math.ceil((away.y + away.height + gap - rect.y) / GRID) * GRID;
  return right <= down ? { ...rect, x: rect.x + right } : { ...rect, y: rect.y + down };
}
