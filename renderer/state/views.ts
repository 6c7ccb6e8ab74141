/** Views: opening them, and what is done to the one that is open. */
import { addView } from '../../shared/commands/addView.js';
import { duplicateView } from '../../shared/commands/duplicateView.js';
import { hideInView } from '../../shared/commands/hideInView.js';
import { moveView } from '../../shared/commands/moveView.js';
import { removeView } from '../../shared/commands/removeView.js';
import { renameView } from '../../shared/commands/renameView.js';
import { setOwnArrangement } from '../../shared/commands/setOwnArrangement.js';
import { setViewFilter } from '../../shared/commands/setViewFilter.js';
import { showAllInView } from '../../shared/commands/showAllInView.js';
import { showInView } from '../../shared/commands/showInView.js';
import type { View, ViewFilter } from '../../shared/model/diagram.js';
import { elementOf } from '../../shared/model/hierarchy.js';
import { newId } from '../../shared/model/newId.js';
import { selectionWords } from './edits.js';
import { elementName } from './elements.js';
import { setPreference, usePreferences } from './preferences.js';
import { contextOf, viewIn } from './seenDiagram.js';
import { counted } from './words.js';
import { edit, presentDiagram, select, shownDiagram, useWorkspace } from './workspace.js';

/** The tab before all views. */
export const EVERYTHING = 'Everything';

/** Files whose view is remembered. */
const MOST_REMEMBERED = 30;

export function openView(): View | undefined {
  return viewIn(useWorkspace.getState());
}

export function useOpenView(): View | undefined {
  return useWorkspace(viewIn);
}

/** Opens a view, or everything; what it does not show is no longer selected. */
export function showView(id: string | undefined): void {
  if (id === useWorkspace.getState().viewId) return;
  useWorkspace.setState({ viewId: id });
  const { selection, file } = useWorkspace.getState();
  const shown = shownDiagram();
  select([...selection].filter((one) => elementOf(shown, one) !== undefined));
  if (file) remember(file.name, openView()?.id);
}

function remember(fileName: string, view: string | undefined): void {
  const others = Object.entries(usePreferences.getState().lastViews).filter(([name]) => name !== fileName);
  const own = view === undefined ? [] : [[fileName, view] as const];
  setPreference('lastViews', Object.fromEntries([...own, ...others].slice(0, MOST_REMEMBERED)));
}

/** The view to the right or left, round the ends. */
export function showNextView(by: 1 | -1): void {
  const tabs = [undefined, ...presentDiagram().views.map(({ id }) => id)];
  const at = tabs.indexOf(openView()?.id);
  showView(tabs[(at + by + tabs.length) % tabs.length]);
}

/** Adds a view after the open one and opens it. */
export function addNewView(filter?: ViewFilter, wanted = 'View'): string {
  const diagram = presentDiagram();
  const name = freeName(wanted);
  const id = newId(diagram, 'v', name);
  const view: View = filter ? { id, name, filter } : { id, name };
  edit(`Add the view ${name}`, (before) => addView(before, view, openView()?.id));
  showView(id);
  return id;
}

export function renameOpenView(id: string, name: string): void {
  edit(`Rename a view to ${name.trim()}`, (diagram) => renameView(diagram, id, name));
}

export function removeOpenView(): void {
  const view = openView();
  if (!view) return;
  const { views } = presentDiagram();
  const before = views[views.indexOf(view) - 1]?.id;
  edit(`Remove the view ${view.name}`, (diagram) => removeView(diagram, view.id));
  showView(before);
}

export function duplicateOpenView(): void {
  const view = openView();
  if (!view) return;
  const name = freeName(`${view.name} copy`);
  const copy = { id: newId(presentDiagram(), 'v', name), name };
  edit(`Duplicate the view ${view.name}`, (diagram) => duplicateView(diagram, view.id, copy));
  showView(copy.id);
}

export function moveOpenView(by: 1 | -1): void {
  const view = openView();
  if (view) edit(`Move the view ${view.name}`, (diagram) => moveView(diagram, view.id, by));
}

export function filterOpenView(parts: ViewFilter): void {
  const view = openView();
  if (view) edit(`Filter the view ${view.name}`, (diagram) => setViewFilter(diagram, view.id, parts));
}

export function setOpenViewOwn(isOwn: boolean): void {
  const view = openView();
  const words = isOwn ? 'Arrange the view' : 'Take the shared places in the view';
  if (view) edit(`${words} ${view.name}`, (diagram) => setOwnArrangement(diagram, view.id, isOwn));
}

export function hideSelection(): void {
  const view = openView();
  const { selection } = useWorkspace.getState();
  if (!view || selection.size === 0) return;
  edit(`Hide ${selectionWords()} in ${view.name}`, (diagram) => hideInView(diagram, view.id, selection));
  select([]);
}

/** In a view only the selection is left; of everything a view of it is made. */
export function showOnlySelection(): void {
  const { selection } = useWorkspace.getState();
  const view = openView();
  const within = [...selection];
  const [only] = within;
  if (only === undefined) return;
  if (view) {
    edit(`Show only ${selectionWords()} in ${view.name}`, (diagram) => setViewFilter(diagram, view.id, { within }));
  } else {
    addNewView({ within }, within.length === 1 ? elementName(presentDiagram(), only) : 'Selection');
  }
}

export function showHidden(ids: readonly string[]): void {
  const view = openView();
  const [first] = ids;
  if (!view || first === undefined) return;
  const what = ids.length === 1 ? elementName(presentDiagram(), first) : counted(ids.length, 'element');
  const context = contextOf(useWorkspace.getState().assessment);
  edit(`Show ${what} in ${view.name}`, (diagram) => showInView(diagram, view.id, ids, context));
}

export function showAllHidden(): void {
  const view = openView();
  if (view) edit(`Show everything in ${view.name}`, (diagram) => showAllInView(diagram, view.id));
}

/** `View`, then `View 2`. */
function freeName(wanted: string): string {
  const taken = new Set([EVERYTHING, ...presentDiagram().views.map(({ name }) => name)]);
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${String(number)}`)) number += 1;
  return `${wanted} ${String(number)}`;
}
