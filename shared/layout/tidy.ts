import type { Diagram, Placement } from '../model/diagram.js';
import type { Rect, Size } from '../model/geometry.js';
import { compare } from './arrangement.js';
import type { Layouter } from './layouter.js';
import { isOverlay } from './overlays.js';
import { pushApart } from './pushApart.js';
import { hullOf, rectAt } from '../model/rect.js';
import { COLLAPSED_SIZE, GAP, PADDING, roundToGrid, roundUp, TITLE_HEIGHT } from './spacing.js';

type Placements = Map<string, Placement>;

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
  makeRoom(diagram, layouter, new Set([id]), placements);
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
    const rects = members.map((id) => rectOf(layouter, id, placements));
    const { x, y } = hullOf(rects);
    const arranged = layouter.arrange(members, layouter.linksIn(parent));
    for (const [id, place] of arranged.places) {
      placements.set(id, { ...placements.get(id), x: roundToGrid(x + place.x), y: roundToGrid(y + place.y) });
    }
    makeRoom(diagram, layouter, new Set(members), placements);
  }
}

function currentSize(layouter: Layouter, id: string, placements: Placements): Size {
  const placement = placements.get(id);
  if (placement?.collapsed === true) return COLLAPSED_SIZE;
  const { width, height } = placement ?? {};
  return width !== undefined && height !== undefined ? { width, height } : layouter.leafSize(id);
}

function rectOf(layouter: Layouter, id: string, placements: Placements): Rect {
  const { x, y } = placements.get(id) ?? { x: 0, y: 0 };
  return rectAt({ x, y }, currentSize(layouter, id, placements));
}

/** Siblings step aside, then the boundary around all of them grows and its own siblings step aside, up to the canvas. */
function makeRoom(diagram: Diagram, layouter: Layouter, fixed: ReadonlySet<string>, placements: Placements): void {
  let still = fixed;
  for (;;) {
    const [one] = still;
    if (one === undefined) return;
    const parent = layouter.parentOf(one);
    const siblings = layouter.childrenIn(parent).filter((id) => placements.has(id));
    const rects = new Map(siblings.map((id) => [id, rectOf(layouter, id, placements)]));
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

/** @returns whether the boundary had to grow. */
function grow(id: string, inside: readonly Rect[], placements: Placements): boolean {
  const before = placements.get(id);
  if (!before) return false;
  const hull = hullOf(inside);
  const width = Math.max(before.width ?? 0, roundUp(hull.x + hull.width + PADDING));
  const height = Math.max(before.height ?? 0, roundUp(hull.y + hull.height + PADDING, 8), TITLE_HEIGHT);
  placements.set(id, { ...before, width, height });
  return width !== before.width || height !== before.height;
}
