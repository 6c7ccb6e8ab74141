import type { Diagram } from '../model/diagram.js';

/** Removes a view; what it showed stays in the diagram. */
export function removeView(diagram: Diagram, id: string): Diagram {
  const views = diagram.views.filter((view) => view.id !== id);
  return views.length === diagram.views.length ? diagram : { ...diagram, views };
}
