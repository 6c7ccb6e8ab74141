import type { Rect } from '../../model/geometry.js';

/** Free between two pages, px. */
export const PAGE_GAP = 120;

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
export function framed({ x, y, width, height }: Rect): Rect {
  return { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
}
