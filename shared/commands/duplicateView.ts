import type { Diagram } from '../model/diagram.js';
import { addView } from './addView.js';

/** Adds a copy of a view right after it. */
export function duplicateView(diagram: Diagram, id: string, copy: { readonly id: string; readonly name: string }) {
  const view = diagram.views.find((one) => one.id === id);
  return view ? addView(diagram, { ...view, ...copy }, id) : diagram;
}
