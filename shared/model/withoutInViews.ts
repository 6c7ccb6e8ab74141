import type { Arrangement, View, ViewFilter } from './diagram.js';

/** Takes ids of what is gone out of all views; the same list where none of them names one. */
export function withoutInViews(views: readonly View[], gone: ReadonlySet<string>): readonly View[] {
  if (gone.size === 0) return views;
  const cleaned = views.map((view) => withoutGone(view, gone));
  return cleaned.some((view, index) => view !== views[index]) ? cleaned : views;
}

function withoutGone(view: View, gone: ReadonlySet<string>): View {
  const { filter, hidden, shown, arrangement } = view;
  let after = view;
  if (hidden?.some((id) => gone.has(id))) after = { ...after, hidden: hidden.filter((id) => !gone.has(id)) };
  if (shown?.some((id) => gone.has(id))) after = { ...after, shown: shown.filter((id) => !gone.has(id)) };
  if (filter?.within?.some((id) => gone.has(id))) after = { ...after, filter: withoutRoots(filter, gone) };
  if (arrangement) {
    const left = withoutPlaces(arrangement, gone);
    if (left !== arrangement) after = { ...after, arrangement: left };
  }
  return after;
}

/** A view of something that is gone shows nothing in particular any more, and that is everything. */
function withoutRoots({ within, ...rest }: ViewFilter, gone: ReadonlySet<string>): ViewFilter {
  const left = within?.filter((id) => !gone.has(id)) ?? [];
  return left.length === 0 ? rest : { within: left, ...rest };
}

/** An arrangement without the places of some elements: they stand where they do everywhere. */
export function withoutPlaces(arrangement: Arrangement, ids: ReadonlySet<string>): Arrangement {
  const { placements, edges } = arrangement;
  const isGone = ({ id }: { readonly id: string }) => ids.has(id);
  if (!placements.some(isGone) && edges?.some(isGone) !== true) return arrangement;
  const left = placements.filter((placement) => !isGone(placement));
  return { ...arrangement, placements: left, ...(edges ? { edges: edges.filter((edge) => !isGone(edge)) } : {}) };
}
