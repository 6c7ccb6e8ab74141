import type { Diagram, Placement } from '../model/diagram.js';
import type { Size } from '../model/geometry.js';
import { compare } from './arrangement.js';
import type { Layouter } from './layouter.js';
import { makeRoom, rectOf, type Placements, type Room } from './makeRoom.js';
import { hullOf } from '../model/rect.js';
import { COLLAPSED_SIZE, roundToGrid } from './spacing.js';

/** Lays out one boundary, or elements where they stand, and leaves the rest: boundaries around grow, neighbours make room. */
export function tidy(
  diagram: Diagram,
  layouter: Layouter,
  scope: string | ReadonlySet<string>,
): ReadonlyMap<string, Placement> | undefined {
  return layouter.unlessCancelled(() => {
    const placements: Placements = new Map(diagram.layout.placements);
    if (typeof scope === 'string') tidyBoundary(diagram, layouter, scope, placements);
    else tidySelection(diagram, layouter, scope, placements);
    return placements;
  });
}

function tidyBoundary(diagram: Diagram, layouter: Layouter, id: string, placements: Placements): void {
  const before = placements.get(id);
  if (!diagram.boundaries.has(id)) return;
  layouter.layoutContainer(id);
  for (const inside of layouter.laidOutWithin(id)) placements.set(inside, layouter.placementOf(inside));
  placements.set(id, { x: 0, y: 0, ...before, ...layouter.sizes.get(id) });
  makeRoom(diagram, roomOf(layouter), new Set([id]), placements);
}

/** Of the selected elements those that stand in the same boundary are arranged together, from their common top left corner on. */
function tidySelection(diagram: Diagram, layouter: Layouter, ids: ReadonlySet<string>, placements: Placements): void {
  const groups = new Map<string | undefined, string[]>();
  for (const id of [...ids].sort(compare)) {
    if (!placements.has(id) || placements.get(id)?.locked === true) continue;
    const parent = layouter.parentOf(id);
    groups.set(parent, [...(groups.get(parent) ?? []), id]);
  }
  for (const [parent, members] of groups) {
    for (const id of members) {
      layouter.sizes.set(id, currentSize(layouter, id, placements));
    }
    const rects = members.map((id) => rectOf(roomOf(layouter), id, placements));
    const { x, y } = hullOf(rects);
    const arranged = layouter.arrange(members, layouter.linksIn(parent));
    for (const [id, place] of arranged.places) {
      placements.set(id, { ...placements.get(id), x: roundToGrid(x + place.x), y: roundToGrid(y + place.y) });
    }
    makeRoom(diagram, roomOf(layouter), new Set(members), placements);
  }
}

function roomOf(layouter: Layouter): Room {
  return {
    parentOf: (id) => layouter.parentOf(id),
    childrenIn: (parent) => layouter.childrenIn(parent),
    sizeOf: (id, placements) => currentSize(layouter, id, placements),
  };
}

function currentSize(layouter: Layouter, id: string, placements: Placements): Size {
  const placement = placements.get(id);
  if (placement?.collapsed === true) return COLLAPSED_SIZE;
  const { width, height } = placement ?? {};
  return width !== undefined && height !== undefined ? { width, height } : layouter.leafSize(id);
}
