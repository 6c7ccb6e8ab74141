import type { Rect } from '../model/geometry.js';
import { grown, hullOf, overlaps } from '../model/rect.js';

export interface OverlayMember {
  readonly id: string;
  readonly parent?: string;
  readonly rect: Rect;
}

/**
 * Frames around the members of a group that no stranger stands in: one around all where that is possible, else one
 * around those of a boundary, else one around each. `gap` px lie between member and frame.
 */
export function overlayFrames(
  members: readonly OverlayMember[],
  strangers: readonly Rect[],
  gap: number,
): readonly Rect[] {
  const frame = (group: readonly OverlayMember[]) => grown(hullOf(group.map((member) => member.rect)), gap);
  const isFree = (rect: Rect) => !strangers.some((stranger) => overlaps(stranger, rect));
  if (members.length === 0) return [];
  const whole = frame(members);
  const parents = new Map<string | undefined, OverlayMember[]>();
  for (const member of members) {
    const siblings = parents.get(member.parent);
    if (siblings === undefined) parents.set(member.parent, [member]);
    else siblings.push(member);
  }
  // a frame across boundaries would cross their titles
  if (parents.size === 1 && isFree(whole)) return [whole];
  return [...parents.values()].flatMap((group) => {
    const joint = frame(group);
    return isFree(joint) ? [joint] : group.map((member) => frame([member]));
  });
}
