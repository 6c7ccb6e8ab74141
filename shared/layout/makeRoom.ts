import type { Diagram, Placement } from '../model/diagram.js';
import type { Rect, Size } from '../model/geometry.js';
import { hullOf, rectAt } from '../model/rect.js';
import { isOverlay } from './overlays.js';
import { pushApart } from './pushApart.js';
import { GAP, PADDING, roundUp, TITLE_HEIGHT } from './spacing.js';

/** Placements while they are worked out. */
export type Placements = Map<string, Placement>;

/** What is known of the containers; undefined is the canvas. */
export interface Room {
  parentOf(id: string): string | undefined;
  childrenIn(parent: string | undefined): readonly string[];
  /** As it is shown now: of a collapsed boundary that of its card. */
  sizeOf(id: string, placements: Placements): Size;
}

/**
 * Siblings step aside for what was arranged (all of one container), then the boundary around all of them grows and its own
 * siblings step aside, up to the canvas.
 */
export function makeRoom(diagram: Diagram, room: Room, arranged: ReadonlySet<string>, placements: Placements): void {
  let still = arranged;
  for (;;) {
    const [one] = still;
    if (one === undefined) return;
    const parent = room.parentOf(one);
    const siblings = room.childrenIn(parent).filter((id) => placements.has(id));
    const rects = new Map(siblings.map((id) => [id, rectOf(room, id, placements)]));
    const locked = new Set(siblings.filter((id) => placements.get(id)?.locked === true));
    // what is locked stays, then what was arranged
    const first = new Map([...rects].filter(([id]) => locked.has(id) || still.has(id)));
    for (const [id, rect] of pushApart(first, locked, GAP)) rects.set(id, rect);
    for (const [id, rect] of pushApart(rects, new Set([...locked, ...still]), GAP)) {
      rects.set(id, rect);
      placements.set(id, { ...placements.get(id), x: rect.x, y: rect.y });
    }
    const around = parent === undefined ? undefined : diagram.boundaries.get(parent);
    if (!around || isOverlay(diagram, around)) return;
    if (!grow(around.id, [...rects.values()], placements)) return;
    still = new Set([around.id]);
  }
}

export function rectOf(room: Room, id: string, placements: Placements): Rect {
  const { x, y } = placements.get(id) ?? { x: 0, y: 0 };
  return rectAt({ x, y }, room.sizeOf(id, placements));
}

/** @returns whether the boundary had to grow. */
export function grow(id: string, inside: readonly Rect[], placements: Placements): boolean {
  const before = placements.get(id);
  if (!before) return false;
  const hull = hullOf(inside);
  const width = Math.max(before.width ?? 0, roundUp(hull.x + hull.width + PADDING));
  const height = Math.max(before.height ?? 0, roundUp(hull.y + hull.height + PADDING, 8), TITLE_HEIGHT);
  placements.set(id, { ...before, width, height });
  return width !== before.width || height !== before.height;
}
