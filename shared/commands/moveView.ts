import type { Diagram } from '../model/diagram.js';

/** Moves a view by so many tabs, negative to the left; at the ends it stays. */
export function moveView(diagram: Diagram, id: string, by: number): Diagram {
  const { views } = diagram;
  const from = views.findIndex((view) => view.id === id);
  const view = views[from];
  if (!view) return diagram;
  const to = Math.max(0, Math.min(views.length - 1, from + Math.trunc(by)));
  if (to === from) return diagram;
  const others = views.filter((one) => one !== view);
  return { ...diagram, views: [...others.slice(0, to), view, ...others.slice(to)] };
}
