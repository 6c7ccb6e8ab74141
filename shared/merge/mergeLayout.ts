import type { Diagram, Placement } from '../model/diagram.js';
import { parentOf } from '../model/hierarchy.js';
import { equalValues } from '../model/equalValues.js';
import type { Three } from './threeWay.js';

/**
 * Where everything stands. Two moves of the same box are no conflict of meaning: ours stays, unless the box went into
 * a boundary of theirs, from whose corner its place is counted.
 */
export function mergeLayout(three: Three<Diagram>, merged: Diagram): Diagram {
  const placements = new Map<string, Placement>();
  const placeable = [...merged.boundaries.keys(), ...merged.nodes.keys(), ...merged.notes.keys()];
  for (const id of placeable) {
    const placement = placementOf(three, merged, id);
    if (placement !== undefined) placements.set(id, placement);
  }
  const { base, ours, theirs } = three;
  const edges = new Map<string, Diagram['layout']['edges'] extends ReadonlyMap<string, infer E> ? E : never>();
  for (const id of merged.edges.keys()) {
    const course = preferred({
      base: base.layout.edges.get(id),
      ours: ours.layout.edges.get(id),
      theirs: theirs.layout.edges.get(id),
    });
    if (course !== undefined) edges.set(id, course);
  }
  return { ...merged, layout: { ...merged.layout, placements, edges } };
}

function preferred<T>({ base, ours, theirs }: Three<T | undefined>): T | undefined {
  return equalValues(base, ours) ? theirs : ours;
}

function placementOf({ base, ours, theirs }: Three<Diagram>, merged: Diagram, id: string): Placement | undefined {
  const at = (diagram: Diagram) => diagram.layout.placements.get(id);
  const parent = parentOf(merged, id);
  const hasParent = (diagram: Diagram) => at(diagram) !== undefined && parentOf(diagram, id) === parent;
  if (hasParent(ours) !== hasParent(theirs)) return at(hasParent(ours) ? ours : theirs);
  return preferred({ base: at(base), ours: at(ours), theirs: at(theirs) }) ?? at(ours) ?? at(theirs);
}
