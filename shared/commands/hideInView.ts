import type { Diagram } from '../model/diagram.js';
import { elementOf } from '../model/hierarchy.js';
import { changeView } from './changeView.js';
import { withIds } from './showInView.js';

/** Leaves elements out of a view, with what is inside them; they stay in the diagram. */
export function hideInView(diagram: Diagram, view: string, ids: Iterable<string>): Diagram {
  const gone = new Set([...ids].filter((id) => elementOf(diagram, id) !== undefined));
  return changeView(diagram, view, (before) => {
    const hidden = new Set([...(before.hidden ?? []), ...gone]);
    const shown = (before.shown ?? []).filter((id) => !gone.has(id));
    return withIds(withIds(before, 'hidden', hidden), 'shown', shown);
  });
}
