/** Rows of the command table about views. */
import type { CommandRow } from './commandRow.js';
import { canEdit } from './edits.js';
import { viewIn } from './seenDiagram.js';
import {
  addNewView,
  duplicateOpenView,
  hideSelection,
  removeOpenView,
  showAllHidden,
  showNextView,
  showOnlySelection,
} from './views.js';
import type { Workspace } from './workspace.js';

const hasViews = ({ history }: Workspace) => history.present.views.length > 0;
const mayChangeView = (workspace: Workspace) => viewIn(workspace) !== undefined && canEdit(workspace);

export const VIEW_ROWS: readonly CommandRow[] = [
  ['view-add', 'New view', [], () => addNewView(), canEdit],
  [
    'view-next',
    'Next view',
    ['Mod+PageDown'],
    () => {
      showNextView(1);
    },
    hasViews,
  ],
  [
    'view-previous',
    'Previous view',
    ['Mod+PageUp'],
    () => {
      showNextView(-1);
    },
    hasViews,
  ],
  ['view-duplicate', 'Duplicate this view', [], duplicateOpenView, mayChangeView],
  ['view-remove', 'Delete this view', [], removeOpenView, mayChangeView],
  ['view-show-all', 'Show everything hidden in this view', [], showAllHidden, mayChangeView],
];

export const VIEW_SELECTION_ROWS: readonly CommandRow[] = [
  [
    'view-hide',
    'Hide in this view',
    ['Mod+Shift+H'],
    hideSelection,
    (workspace) => mayChangeView(workspace) && workspace.selection.size > 0,
  ],
  [
    'view-only',
    'Show only the selection',
    ['Alt+O'],
    showOnlySelection,
    (workspace) => canEdit(workspace) && workspace.selection.size > 0,
  ],
];
