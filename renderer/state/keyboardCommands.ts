/** Drawing by keys alone: what the pointer does by pressing and dragging. */
import { boundaryOf } from '../../shared/model/hierarchy.js';
import type { CommandRow } from './commandRow.js';
import { openContextMenu } from './contextMenu.js';
import { openDialog } from './dialogs.js';
import { canEdit } from './edits.js';
import { hasMovable } from './movingInto.js';
import { fromOutline } from './panelFocus.js';
import { openQuickAdd } from './quickAdd.js';
import { mayResize, resizeSelection } from './resizing.js';
import { viewport } from './viewport.js';
import { presentDiagram, select, useWorkspace, type Workspace } from './workspace.js';

const hasOne = ({ selection }: Workspace): boolean => selection.size === 1;

export const DRAWING_ROWS: readonly CommandRow[] = [
  ['edit-add', 'Add…', ['A', 'Insert'], openQuickAdd, canEdit],
  ['edit-connect', 'Connect to…', ['C'], connect, (workspace) => canEdit(workspace) && mayBeConnected(workspace)],
  [
    'edit-select-around',
    'Select the boundary around',
    ['Shift+Enter'],
    selectAround,
    (workspace) => hasOne(workspace) && around(workspace) !== undefined,
  ],
];

export const MENU_ROWS: readonly CommandRow[] = [
  [
    'edit-menu',
    'Menu of the selection',
    ['Shift+F10', 'ContextMenu'],
    () => {
      openContextMenu();
    },
  ],
];

export const MOVING_ROWS: readonly CommandRow[] = [
  [
    'arrange-move-into',
    'Move into…',
    ['M'],
    () => {
      openDialog({ kind: 'move-into', fromOutline: fromOutline() });
    },
    (workspace) => canEdit(workspace) && hasMovable(workspace),
  ],
];

export const RESIZING_ROWS: readonly CommandRow[] = [
  ...resizing('narrower', 'Narrower', 'ArrowLeft', -1, 0),
  ...resizing('wider', 'Wider', 'ArrowRight', 1, 0),
  ...resizing('shorter', 'Shorter', 'ArrowUp', 0, -1),
  ...resizing('taller', 'Taller', 'ArrowDown', 0, 1),
];

function resizing(id: string, label: string, arrow: string, columns: number, rows: number): readonly CommandRow[] {
  const when = (workspace: Workspace) => canEdit(workspace) && mayResize(workspace);
  return [
    [
      `arrange-${id}`,
      label,
      [`Mod+${arrow}`],
      () => {
        resizeSelection(columns, rows);
      },
      when,
    ],
    [
      `arrange-far-${id}`,
      `Much ${label.toLowerCase()}`,
      [`Mod+Shift+${arrow}`],
      () => {
        resizeSelection(5 * columns, 5 * rows);
      },
      when,
    ],
  ];
}

function mayBeConnected({ selection, history }: Workspace): boolean {
  const [only] = selection;
  const { nodes, boundaries } = history.present;
  return selection.size === 1 && only !== undefined && (nodes.has(only) || boundaries.has(only));
}

function connect(): void {
  const [from] = useWorkspace.getState().selection;
  if (from !== undefined) openDialog({ kind: 'connect', from, fromOutline: fromOutline() });
}

function around({ selection, history }: Workspace): string | undefined {
  const [only] = selection;
  return only === undefined ? undefined : boundaryOf(history.present, only)?.id;
}

function selectAround(): void {
  const id = around(useWorkspace.getState());
  if (id === undefined || !presentDiagram().boundaries.has(id)) return;
  select([id]);
  if (fromOutline()) return;
  viewport()?.reveal([id]);
  viewport()?.focus(id);
}
