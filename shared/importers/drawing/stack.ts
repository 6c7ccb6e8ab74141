import { boundsOf, grown } from '../../model/rect.js';
import type { Sketch, SketchBoundary } from './sketch.js';

/** Free between two pages, px. */
const PAGE_GAP = 120;
/** A frame leaves a little room around its content, px. */
const FRAME_ROOM = 8;

/** Draws a page, moves what it drew below what was there before, and puts its frame around it. Returns where the next one begins. */
export function drawBelow(sketch: Sketch, y: number, frame: SketchBoundary, draw: () => void): number {
  const before = new Set(sketch.items());
  draw();
  const added = sketch.items().filter((item) => !before.has(item));
  const bounds = boundsOf(added.flatMap(({ rect }) => rect ?? []));
  if (bounds === undefined) {
    if (added.length === 0) sketch.boundaries.delete(frame.id);
    return y;
  }
  for (const item of added) {
    if (item.rect) item.rect = { ...item.rect, x: item.rect.x - bounds.x, y: item.rect.y - bounds.y + y };
  }
  frame.rect = grown({ ...bounds, x: 0, y }, FRAME_ROOM);
  return y + bounds.height + PAGE_GAP;
}
