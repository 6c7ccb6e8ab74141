import type { Diagram, View } from '../model/diagram.js';

/** The diagram with one view replaced; the same diagram where there is no such view or it stays as it is. */
export function changeView(diagram: Diagram, id: string, change: (view: View) => View): Diagram {
  const view = diagram.views.find((one) => one.id === id);
  if (!view) return diagram;
  const after = change(view);
  if (after === view) return diagram;
  return { ...diagram, views: diagram.views.map((one) => (one === view ? after : one)) };
}
