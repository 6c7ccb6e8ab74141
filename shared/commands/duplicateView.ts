import type { Diagram, View } from '../model/diagram.js';
import { addView } from './addView.js';

/** Adds a copy of a view right after it. */
export function duplicateView(diagram: Diagram, id: string, copy: Pick<View, 'id' | 'name'>): Diagram {
  const view = diagram.views.find((one) => one.id === id);
  return view ? addView(diagram, { ...view, ...copy }, id) : diagram;
}
