import type { Diagram } from '../model/diagram.js';
import { withKey } from './edit.js';
import { changeView } from './changeView.js';

/** Gives a view another name; an empty one changes nothing. */
export function renameView(diagram: Diagram, id: string, name: string): Diagram {
  const trimmed = name.trim();
  return trimmed === '' ? diagram : changeView(diagram, id, (view) => withKey(view, 'name', trimmed));
}
