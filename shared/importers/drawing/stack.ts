import type { Rect } from '../../model/geometry.js';
import type { Sketch, SketchBoundary } from './sketch.js';

/** Free between two pages, px. */
const PAGE_GAP = 120;

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
  frame.rect = framed({ ...bounds, x: 0, y });
  return y + bounds.height + PAGE_GAP;
}

/** The rectangle around others; undefined without any. */
export function boundsOf(rects: readonly Rect[]): Rect | undefined {
  if (rects.length === 0) return undefined;
  const x = rects.reduce((least, rect) => Math.min(least, rect.x), Number.POSITIVE_INFINITY);
  const y = rects.reduce((least, rect) => Math.min(least, rect.y), Number.POSITIVE_INFINITY);
  const right = rects.reduce((most, rect) => Math.max(most, rect.x + rect.width), Number.NEGATIVE_INFINITY);
  const bottom = rects.reduce((most, rect) => Math.max(most, rect.y + rect.height), Number.NEGATIVE_INFINITY);
  return { x, y, width: right - x, height: bottom - y };
}

/** A frame with a little room around its content. */
function framed({ x, y, width, height }: Rect): Rect {
  return { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
}
