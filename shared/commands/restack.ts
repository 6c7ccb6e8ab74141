import type { Diagram, Placement } from '../model/diagram.js';
import { childrenOf, parentOf } from '../model/hierarchy.js';
import { withEntries } from '../model/immutableMap.js';
import { stackOrder } from '../model/stackOrder.js';
import { withPlacements } from './edit.js';

/** Digits of a place in the stack: enough for as many siblings as a canvas can hold. */
const DIGITS = 4;

/** Puts elements before or behind all others of the boundary that they stand in, keeping their own order. */
export function restack(diagram: Diagram, ids: Iterable<string>, to: 'front' | 'back'): Diagram {
  const chosen = new Set(ids);
  const parents = new Set([...chosen].map((id) => parentOf(diagram, id)));
  const changed = new Map<string, Placement>();
  const children = childrenOf(diagram);
  for (const parent of parents) {
    const siblings = (children.get(parent) ?? [])
      .filter((id) => diagram.layout.placements.has(id))
      .sort(stackOrder(diagram.layout));
    const [mine, others] = [siblings.filter((id) => chosen.has(id)), siblings.filter((id) => !chosen.has(id))];
    const after = to === 'front' ? [...others, ...mine] : [...mine, ...others];
    if (after.every((id, index) => id === siblings[index])) continue;
    for (const [index, id] of after.entries()) {
      const placement = diagram.layout.placements.get(id);
      if (placement) changed.set(id, { ...placement, z: index.toString(36).padStart(DIGITS, '0') });
    }
  }
  return withPlacements(diagram, withEntries(diagram.layout.placements, changed));
}
