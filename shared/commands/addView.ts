import type { Diagram, View } from '../model/diagram.js';

/** Adds a view after the others, or after one of them; an id that is taken changes nothing. */
export function addView(diagram: Diagram, view: View, after?: string): Diagram {
  if (view.id === '' || diagram.views.some(({ id }) => id === view.id)) return diagram;
  const before = diagram.views.findIndex(({ id }) => id === after);
  const place = before === -1 ? diagram.views.length : before + 1;
  return { ...diagram, views: [...diagram.views.slice(0, place), view, ...diagram.views.slice(place)] };
}
