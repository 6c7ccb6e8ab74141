import type { Rect } from '../../shared/model/geometry.js';
import { common } from '../../shared/model/rect.js';

/** What of the new area lies outside of the old one, in at most four parts that don't overlap. */
export function exposedAreas(now: Rect, before: Rect): readonly Rect[] {
  const kept = common(now, before);
  if (!kept) return [now];
  const [right, bottom] = [kept.x + kept.width, kept.y + kept.height];
  const parts: readonly Rect[] = [
    { x: now.x, y: now.y, width: now.width, height: kept.y - now.y },
    { x: now.x, y: bottom, width: now.width, height: now.y + now.height - bottom },
    { x: now.x, y: kept.y, width: kept.x - now.x, height: kept.height },
    { x: right, y: kept.y, width: now.x + now.width - right, height: kept.height },
  ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}
