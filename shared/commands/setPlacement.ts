import type { Diagram, Placement } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { withEntry } from '../model/immutableMap.js';
import { withPlacements } from './edit.js';

/** What can be said about a place besides where it is. */
export type PlacementTraits = Pick<Placement, 'z' | 'collapsed' | 'locked'>;

/** Locks, folds or restacks an element; a trait given as undefined is taken away. */
export function setPlacement(diagram: Diagram, id: string, traits: PlacementTraits): Diagram {
  const before = diagram.layout.placements.get(id);
  if (!before) return diagram;
  const entries = Object.entries({ ...before, ...traits }).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  const after = Object.fromEntries(entries) as unknown as Placement;
  if (equalValues(before, after)) return diagram;
  return withPlacements(diagram, withEntry(diagram.layout.placements, id, after));
}
