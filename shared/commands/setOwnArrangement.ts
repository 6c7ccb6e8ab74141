import type { Diagram } from '../model/diagram.js';
import { changeView } from './changeView.js';
import { withKey } from './edit.js';

/** Lets a view have places of its own, which begin as the shared ones, or gives them up. */
export function setOwnArrangement(diagram: Diagram, id: string, isOwn: boolean): Diagram {
  return changeView(diagram, id, (view) => {
    if (isOwn === (view.arrangement !== undefined)) return view;
    if (!isOwn) return withKey(view, 'arrangement', undefined);
    const edges = [...diagram.layout.edges].map(([edge, course]) => ({ ...course, id: edge }));
    return { ...view, arrangement: { placements: [], ...(edges.length === 0 ? {} : { edges }) } };
  });
}
