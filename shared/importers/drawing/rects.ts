import type { Point, Rect } from '../../model/geometry.js';
import { common } from '../../model/rect.js';

export function areaOf({ width, height }: Rect): number {
  return width * height;
}

export function holdsPoint({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** The part of `inner` that lies in `outer`: 0 to 1. */
export function shareInside(inner: Rect, outer: Rect): number {
  const shared = common(inner, outer);
  return shared ? areaOf(shared) / Math.max(1, areaOf(inner)) : 0;
}

/** 0 inside. */
export function distanceToRect({ x, y, width, height }: Rect, point: Point): number {
  return Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));
}

/** Distance to the nearest edge of a rectangle, from inside or outside. */
export function distanceToBorder(rect: Rect, point: Point): number {
  if (!holdsPoint(rect, point)) return distanceToRect(rect, point);
  const { x, y, width, height } = rect;
  return Math.min(point.x - x, x + width - point.x, point.y - y, y + height - point.y);
}
