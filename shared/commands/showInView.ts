import type { Diagram, View } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { ancestors, descendants, elementOf } from '../model/hierarchy.js';
import { shownInView, type ViewContext } from '../model/shownInView.js';
import { changeView } from './changeView.js';
import { withKey } from './edit.js';

/**
 * Brings elements back into a view, with the ends of a connection and, of a boundary, what is inside it. Hidden
 * boundaries around them come back; what the filter leaves out is shown in spite of it.
 */
export function showInView(diagram: Diagram, view: string, ids: Iterable<string>, context?: ViewContext): Diagram {
  const wanted = [...ids].flatMap((id) => withEnds(diagram, id)).filter((id) => elementOf(diagram, id) !== undefined);
  return changeView(diagram, view, (before) => {
    const back = new Set(wanted.flatMap((id) => [id, ...ancestors(diagram, id).map((around) => around.id)]));
    const open = withIds(
      before,
      'hidden',
      (before.hidden ?? []).filter((id) => !back.has(id)),
    );
    const seen = shownInView(diagram, open, context);
    const pinned = wanted.flatMap((id) => [id, ...inside(diagram, id)]).filter((id) => !seen.has(id));
    const isHidden = new Set(open.hidden);
    return withIds(open, 'shown', [...(open.shown ?? []), ...pinned.filter((id) => !isHidden.has(id))]);
  });
}

function withEnds(diagram: Diagram, id: string): readonly string[] {
  const edge = diagram.edges.get(id);
  return edge ? [id, edge.source, edge.target] : [id];
}

function inside(diagram: Diagram, id: string): readonly string[] {
  return diagram.boundaries.has(id) ? descendants(diagram, id) : [];
}

/** A view with one of its lists of ids replaced, sorted and without doubles; an empty list is taken away. */
export function withIds(view: View, key: 'hidden' | 'shown', ids: Iterable<string>): View {
  const sorted = [...new Set(ids)].sort();
  if (equalValues(sorted, view[key] ?? [])) return view;
  return withKey<View, typeof key>(view, key, sorted.length === 0 ? undefined : sorted);
}
