import type { Diagram } from '../model/diagram.js';
import { changeView } from './changeView.js';
import { withKey } from './edit.js';

/** Takes filter and hidden elements away from a view: it shows the whole diagram. */
export function showAllInView(diagram: Diagram, id: string): Diagram {
  return changeView(diagram, id, (view) =>
    withKey(withKey(withKey(view, 'filter', undefined), 'hidden', undefined), 'shown', undefined),
  );
}
