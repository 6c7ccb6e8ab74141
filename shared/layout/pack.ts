import type { Point, Rect, Size } from '../model/geometry.js';
import { moved, type Arrangement } from './arrangement.js';
import { fromRects } from './layered.js';
import { overlaps, rectAt } from '../model/rect.js';
import { ASPECT } from './spacing.js';

/**
 * Blocks one after the other, each where it makes the whole least larger than a picture of these proportions.
 * Blocks may stand in the corners that others leave free, but not on their edges.
 */
export function pack(
  blocks: readonly Arrangement[],
  sizes: ReadonlyMap<string, Size>,
  gap: number,
  aspect = ASPECT,
): Arrangement {
  const rects = new Map<string, Rect>();
  const ways: Rect[] = [];
  const taken: Rect[] = [];
  let width = 0;
  let height = 0;
  for (const block of blocks) {
    const place = taken.length === 0 ? { x: 0, y: 0 } : bestPlace(block, taken, { width, height, gap, aspect });
    const shifted = moved(block, place);
    for (const [id, point] of shifted.places) {
      const size = sizes.get(id);
      if (!size) continue;
      const rect = rectAt(point, size);
      rects.set(id, rect);
      taken.push(rect);
    }
    ways.push(...shifted.ways);
    taken.push(...shifted.ways);
    width = Math.max(width, place.x + block.width);
    height = Math.max(height, place.y + block.height);
  }
  return fromRects(rects, ways);
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly aspect: number;
}

function bestPlace(block: Arrangement, taken: readonly Rect[], room: Room): Point {
  const { gap, aspect } = room;
  const xs = new Set([0]);
  const ys = new Set([0]);
  for (const { x, y, width, height } of taken) {
    xs.add(Math.max(0, x)).add(Math.ceil((x + width + gap) / 8) * 8);
    ys.add(Math.max(0, y)).add(Math.ceil((y + height + gap) / 8) * 8);
  }
  let best: Point = { x: 0, y: room.height + gap };
  let least = Infinity;
  for (const y of [...ys].sort((a, b) => a - b)) {
    for (const x of [...xs].sort((a, b) => a - b)) {
      const width = Math.max(room.width, x + block.width);
      const height = Math.max(room.height, y + block.height);
      // first the scale at which the whole fits a picture, then its area, then up and to the left
      const cost = Math.max(width / aspect, height) + (width + height) / 1000 + (x + 2 * y) / 1e6;
      if (cost >= least) continue;
      const rect = rectAt({ x, y }, block);
      if (taken.some((other) => overlaps(rect, other, gap))) continue;
      least = cost;
      best = { x, y };
    }
  }
  return best;
}
