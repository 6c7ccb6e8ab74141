import type { Diagram, Placement } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { ancestors, parentOf } from '../model/hierarchy.js';
import { contains, overlaps } from '../model/rect.js';
import type { Room } from '../layout/makeRoom.js';
import { TITLE_HEIGHT } from '../layout/spacing.js';

export interface ChangedHomes {
  /** Placements of what stays on its spot, now counted from its new boundary. */
  readonly kept: ReadonlyMap<string, Placement>;
  /** What can't stand in its new boundary where it is. */
  readonly displaced: readonly string[];
}

interface Ground {
  readonly before: Diagram;
  readonly after: Diagram;
  /** Where everything stood on the canvas. */
  readonly rects: ReadonlyMap<string, Rect>;
  readonly room: Pick<Room, 'childrenIn'>;
}

/** What changed its boundary: it stays on the canvas where its spot lies inside the new one and nothing else is there. */
export function changedHomes(
  before: Diagram,
  after: Diagram,
  rects: ReadonlyMap<string, Rect>,
  room: Pick<Room, 'childrenIn'>,
): ChangedHomes {
  const kept = new Map<string, Placement>();
  const displaced: string[] = [];
  for (const [id, placement] of before.layout.placements) {
    const parent = parentOf(after, id);
    if (parent === parentOf(before, id) || after.boundaries.get(id)?.kind === 'security-group') continue;
    const rect = rects.get(id);
    if (rect === undefined || !mayStay(id, rect, parent, { before, after, rects, room })) {
      displaced.push(id);
      continue;
    }
    const origin = parent === undefined ? undefined : rects.get(parent);
    kept.set(id, { ...placement, x: rect.x - (origin?.x ?? 0), y: rect.y - (origin?.y ?? 0) });
  }
  return { kept, displaced };
}

function mayStay(id: string, rect: Rect, parent: string | undefined, ground: Ground): boolean {
  const { rects, room } = ground;
  if (parent !== undefined && !holds(parent, rect, ground)) return false;
  return room.childrenIn(parent).every((other) => {
    const taken = rects.get(other);
    return other === id || taken === undefined || !overlaps(rect, taken);
  });
}

/** Whether a boundary that stays itself has the rectangle below its title. */
function holds(id: string, rect: Rect, { before, after, rects }: Ground): boolean {
  const around = rects.get(id);
  if (!around || !before.boundaries.has(id) || surroundings(before, id) !== surroundings(after, id)) return false;
  return contains({ ...around, y: around.y + TITLE_HEIGHT, height: around.height - TITLE_HEIGHT }, rect);
}

function surroundings(diagram: Diagram, id: string): string {
  return ancestors(diagram, id)
    .map((around) => around.id)
    .join(' ');
}
