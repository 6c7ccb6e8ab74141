import type { Rect } from '../../shared/model/geometry.js';

/** What of the new area lies outside of the old one, in at most four parts that don't overlap. */
export function exposedAreas(now: Rect, before: Rect): readonly Rect[] {
  const left = Math.max(now.x, before.x);
  const top = Math.max(now.y, before.y);
  const right = Math.min(now.x + now.width, before.x + before.width);
  const bottom = Math.min(now.y + now.height, before.y + before.height);
  if (left >= right || top >= bottom) return [now];
  const parts: readonly Rect[] = [
    { x: now.x, y: now.y, width: now.width, height: top - now.y },
    { x: now.x, y: bottom, width: now.width, height: now.y + now.height - bottom },
    { x: now.x, y: top, width: left - now.x, height: bottom - top },
    { x: right, y: top, width: now.x + now.width - right, height: bottom - top },
  ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}
