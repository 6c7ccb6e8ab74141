import type { Diagram, Placement } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { withEntry } from '../model/immutableMap.js';
import { withKey, withPlacements } from './edit.js';

/** What can be said about a place besides where it is. */
export type PlacementTraits = Pick<Placement, 'z' | 'collapsed' | 'locked'>;

const TRAITS = ['z', 'collapsed', 'locked'] as const;

/** Locks, folds or restacks an element; a trait given as undefined or false is taken away. */
export function setPlacement(diagram: Diagram, id: string, traits: PlacementTraits): Diagram {
  const before = diagram.layout.placements.get(id);
  if (!before) return diagram;
  let after = before;
  for (const trait of TRAITS) {
    if (!Object.hasOwn(traits, trait)) continue;
    const value = traits[trait];
    after = withKey<Placement, typeof trait>(after, trait, value === false ? undefined : value);
  }
  if (equalValues(before, after)) return diagram;
  return withPlacements(diagram, withEntry(diagram.layout.placements, id, after));
}
