import type { Diagram, ViewFilter } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { isEmptyFilter } from '../model/shownInView.js';
import { changeView } from './changeView.js';
import { withKey } from './edit.js';

/** Sets parts of a view's filter; a part given as undefined, false or empty is taken away. Other parts stay. */
export function setViewFilter(diagram: Diagram, id: string, parts: ViewFilter): Diagram {
  return changeView(diagram, id, (view) => {
    const entries = Object.entries({ ...view.filter, ...parts }).filter(([key, value]) => !isEmptyPart(key, value));
    const filter: ViewFilter = Object.fromEntries(entries);
    return equalValues(filter, view.filter ?? {}) ? view : withKey(view, 'filter', entries.length ? filter : undefined);
  });
}

function isEmptyPart(key: string, value: unknown): boolean {
  return isEmptyFilter({ [key]: value });
}
