import type { Boundary, Diagram } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { grown, hullOf } from '../model/rect.js';
import { OVERLAY_GAP, OVERLAY_STEP } from './spacing.js';

/** A security group with members that exist is drawn around them; an empty one is a boundary like any other. */
export function isOverlay(diagram: Diagram, boundary: Boundary): boolean {
  return boundary.kind === 'security-group' && (boundary.members ?? []).some((member) => diagram.nodes.has(member));
}

/** Overlay → its level: 0 lies closest around its members; two overlays that share a member never share a level. */
export function overlayLevels(diagram: Diagram): ReadonlyMap<string, number> {
  const overlays = [...diagram.boundaries.values()]
    .filter((boundary) => isOverlay(diagram, boundary))
    .sort((a, b) => (a.members?.length ?? 0) - (b.members?.length ?? 0) || (a.id < b.id ? -1 : 1));
  const levels = new Map<string, number>();
  const taken = new Map<string, Set<number>>();
  for (const { id, members = [] } of overlays) {
    let level = 0;
    while (members.some((member) => taken.get(member)?.has(level) === true)) level += 1;
    levels.set(id, level);
    for (const member of members) taken.set(member, (taken.get(member) ?? new Set()).add(level));
  }
  return levels;
}

/**
 * Security group → the rectangle around its members that `rects` knows; those without any are absent.
 * Groups that share members are inset by steps, so they never coincide.
 */
export function overlayRects(diagram: Diagram, rects: ReadonlyMap<string, Rect>): ReadonlyMap<string, Rect> {
  const found = new Map<string, Rect>();
  for (const [id, level] of overlayLevels(diagram)) {
    const members = (diagram.boundaries.get(id)?.members ?? []).flatMap((member) => rects.get(member) ?? []);
    if (members.length > 0) found.set(id, grown(hullOf(members), OVERLAY_GAP + level * OVERLAY_STEP));
  }
  return found;
}
