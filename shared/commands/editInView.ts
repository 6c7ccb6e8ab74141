import type { Arrangement, Diagram, EdgeLayout, Placement, View } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { elementOf, parentOf } from '../model/hierarchy.js';
import { arrangedDiagram } from '../model/viewedDiagram.js';
import { changeView } from './changeView.js';

/**
 * Makes an edit as it is seen in a view. Where the view has an arrangement of its own, what the edit moves is moved
 * there alone; what it adds, and what it puts into another boundary, gets its place everywhere.
 */
export function editInView(diagram: Diagram, id: string | undefined, change: (seen: Diagram) => Diagram): Diagram {
  const view = diagram.views.find((one) => one.id === id);
  if (!view?.arrangement) return change(diagram);
  const seen = arrangedDiagram(diagram, view);
  const after = change(seen);
  if (after === seen) return diagram;
  const isShared = (element: string) =>
    elementOf(diagram, element) === undefined || parentOf(diagram, element) !== parentOf(after, element);
  const layout = {
    ...diagram.layout,
    placements: sharedEntries(diagram.layout.placements, after.layout.placements, after, isShared),
    edges: sharedEntries(diagram.layout.edges, after.layout.edges, after, isShared),
  };
  return changeView({ ...after, layout }, view.id, (now) => arranged(now, seen, after, isShared));
}

/** The shared places: of what is still there, and of what is new there. */
function sharedEntries<T>(
  shared: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  diagram: Diagram,
  isShared: (id: string) => boolean,
): ReadonlyMap<string, T> {
  const entries = new Map([...shared].filter(([id]) => elementOf(diagram, id) !== undefined));
  for (const [id, value] of after) if (isShared(id)) entries.set(id, value);
  const isSame = entries.size === shared.size && [...entries].every(([id, value]) => shared.get(id) === value);
  return isSame ? shared : entries;
}

function arranged(view: View, seen: Diagram, after: Diagram, isShared: (id: string) => boolean): View {
  if (!view.arrangement) return view;
  const { placements, edges } = view.arrangement;
  const own = moved<Placement>(placements, seen.layout.placements, after.layout.placements, isShared);
  const courses = moved<EdgeLayout>(edges ?? [], seen.layout.edges, after.layout.edges, () => false);
  const arrangement: Arrangement = { ...view.arrangement, placements: own, edges: courses };
  if (courses.length === 0) Reflect.deleteProperty(arrangement, 'edges');
  return equalValues(arrangement, view.arrangement) ? view : { ...view, arrangement };
}

type Listed<T> = T & { readonly id: string };

function moved<T extends object>(
  own: readonly Listed<T>[],
  seen: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isShared: (id: string) => boolean,
): readonly Listed<T>[] {
  const places = new Map<string, Listed<T>>(own.map((place) => [place.id, place]));
  for (const id of seen.keys()) if (!after.has(id)) places.delete(id);
  for (const [id, place] of after) {
    if (isShared(id)) places.delete(id);
    else if (!equalValues(seen.get(id), place)) places.set(id, { ...place, id });
  }
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
