import type { CommandRow } from './commandRow.js';
import { closeDialog, openDialog, useDialogs } from './dialogs.js';
import {
  align,
  distribute,
  hasBoundaries,
  hasLedByHand,
  hasPlaced,
  routeAutomatically,
  sameSize,
  stack,
  toggleFold,
  toggleLock,
} from './arranging.js';
import { addNoteHere } from './adding.js';
import { copySelection, cutSelection, pasteClipboard } from './clipboard.js';
import {
  canEdit,
  deleteSelection,
  duplicateSelection,
  nudgeSelection,
  rename,
  selectEverything,
  tidyUp,
} from './edits.js';
import { importTemplates, newDocument, openFile, openSample, saveDocument } from './fileFlow.js';
import { DRAWING_ROWS, MENU_ROWS, MOVING_ROWS, RESIZING_ROWS } from './keyboardCommands.js';
import { showLeftPanel } from './panelFocus.js';
import { setPreference, toggleGreys, usePreferences, useShading } from './preferences.js';
import type { Chord } from './shortcuts.js';
import { hasHistory, openHistoryList } from './historyList.js';
import { VIEW_ROWS, VIEW_SELECTION_ROWS } from './viewCommands.js';
import { updateFromTemplates } from './updateFlow.js';
import { dismissToasts, hasToasts } from './toasts.js';
import { toggleLasso } from './tool.js';
import { viewport } from './viewport.js';
import { isDirty, redo, select, undo, useWorkspace, type Workspace } from './workspace.js';

export type CommandGroup = 'File' | 'Edit' | 'Arrange' | 'View' | 'Help';

/** `canvas`: its shortcuts work while the canvas has the focus, or nothing has. */
export type CommandScope = 'anywhere' | 'canvas';

export interface Command {
  /** Kebab-case, for ever: the menu names it. */
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  readonly shortcuts: readonly Chord[];
  readonly scope: CommandScope;
  /** Absent = always. */
  readonly when?: (workspace: Workspace) => boolean;
  readonly run: () => unknown;
  /** Not offered in the command palette: it only makes sense as a key. */
  readonly keyOnly?: boolean;
}

const hasSelection = ({ selection }: Workspace): boolean => selection.size > 0;
const mayArrange = (least: number) => (workspace: Workspace) => canEdit(workspace) && hasPlaced(workspace, least);
const mayArrangeBoundaries = (least: number) => (workspace: Workspace) =>
  canEdit(workspace) && hasBoundaries(workspace, least);
const mayChangeSelection = (workspace: Workspace): boolean => hasSelection(workspace) && canEdit(workspace);

/** Every command with its shortcut: the menu, the keys, the command palette and the help read this one table. */
export const COMMANDS: readonly Command[] = [
  ...group('File', 'anywhere', [
    ['file-new', 'New diagram', ['Mod+N'], () => newDocument()],
    ['file-open', 'Open…', ['Mod+O'], () => openFile()],
    ['file-save', 'Save', ['Mod+S'], () => saveDocument(), (workspace) => isDirty(workspace)],
    ['file-save-as', 'Save as…', ['Mod+Shift+S'], () => saveDocument(true)],
    ['file-import', 'Import a template…', ['Mod+I'], () => importTemplates()],
    ['file-update', 'Update from a template…', ['Mod+Shift+I'], () => updateFromTemplates(), canEdit],
    [
      'file-export',
      'Export…',
      ['Mod+E'],
      () => {
        openDialog({ kind: 'export' });
      },
    ],
    ['file-sample', 'Open the sample architecture', [], () => openSample()],
  ]),
  ...group('Edit', 'anywhere', [
    ['edit-undo', 'Undo', ['Mod+Z'], undo, ({ history }) => history.past.length > 0],
    ['edit-redo', 'Redo', ['Mod+Shift+Z', 'Mod+Y'], redo, ({ history }) => history.future.length > 0],
    ['edit-history', 'History…', ['Mod+Alt+Z'], openHistoryList, hasHistory],
  ]),
  ...group('Edit', 'canvas', [
    ['edit-cut', 'Cut', ['Mod+X'], () => cutSelection(), mayChangeSelection],
    ['edit-copy', 'Copy', ['Mod+C'], () => copySelection(), hasSelection],
    ['edit-paste', 'Paste', ['Mod+V'], () => pasteClipboard(), canEdit],
    ['edit-duplicate', 'Duplicate', ['Mod+D'], duplicateSelection, mayChangeSelection],
    ['edit-delete', 'Delete', ['Delete', 'Backspace'], deleteSelection, mayChangeSelection],
    ['edit-select-all', 'Select all', ['Mod+A'], selectEverything],
    ['edit-note', 'Add a text note', ['N'], addNoteHere, canEdit],
    ...DRAWING_ROWS,
    ['edit-lasso', 'Select with the lasso', ['Q'], toggleLasso],
    ['edit-rename', 'Rename', ['F2'], rename, ({ selection }) => selection.size === 1],
  ]),
  ...group('Edit', 'canvas', MENU_ROWS).map(asKey),
  key('edit-deselect', 'Select nothing', 'Edit', ['Escape'], () => {
    select([]);
  }),
  ...group('Edit', 'canvas', [['edit-dismiss', 'Dismiss messages', ['Escape'], dismissToasts, hasToasts]]).map(asKey),
  ...group('Arrange', 'anywhere', [
    ['arrange-tidy', 'Tidy up: lay everything out', ['Mod+Shift+L'], () => tidyUp(), canEdit],
  ]),
  ...group('Arrange', 'canvas', [
    ...MOVING_ROWS,
    ...(
      [
        ['left', 'left edges', 'Alt+ArrowLeft'],
        ['centre', 'centres', 'Alt+C'],
        ['right', 'right edges', 'Alt+ArrowRight'],
        ['top', 'top edges', 'Alt+ArrowUp'],
        ['middle', 'middles', 'Alt+M'],
        ['bottom', 'bottom edges', 'Alt+ArrowDown'],
      ] as const
    ).map(([to, words, chord]): CommandRow => {
      const run = () => {
        align(to);
      };
      return [`arrange-align-${to}`, `Align ${words}`, [chord], run, mayArrange(2)];
    }),
    [
      'arrange-distribute-horizontally',
      'Distribute horizontally',
      ['Alt+H'],
      () => {
        distribute('horizontal');
      },
      mayArrange(3),
    ],
    [
      'arrange-distribute-vertically',
      'Distribute vertically',
      ['Alt+V'],
      () => {
        distribute('vertical');
      },
      mayArrange(3),
    ],
    ['arrange-same-size', 'Same size for boundaries', ['Alt+S'], sameSize, mayArrangeBoundaries(2)],
    [
      'arrange-front',
      'Bring to the front',
      ['Mod+Shift+]'],
      () => {
        stack('front');
      },
      mayArrange(1),
    ],
    [
      'arrange-back',
      'Send to the back',
      ['Mod+Shift+['],
      () => {
        stack('back');
      },
      mayArrange(1),
    ],
    [
      'arrange-route',
      'Route automatically again',
      ['Alt+R'],
      routeAutomatically,
      (workspace) => canEdit(workspace) && hasLedByHand(workspace),
    ],
    ['arrange-lock', 'Lock or unlock', ['Mod+L'], toggleLock, mayArrange(1)],
    ['arrange-fold', 'Collapse or expand the boundary', ['Alt+Enter'], toggleFold, mayArrangeBoundaries(1)],
  ]),
  ...group('Arrange', 'canvas', RESIZING_ROWS).map(asKey),
  key('arrange-left', 'Move left', 'Arrange', ['ArrowLeft'], () => {
    nudgeSelection(-1, 0);
  }),
  key('arrange-right', 'Move right', 'Arrange', ['ArrowRight'], () => {
    nudgeSelection(1, 0);
  }),
  key('arrange-up', 'Move up', 'Arrange', ['ArrowUp'], () => {
    nudgeSelection(0, -1);
  }),
  key('arrange-down', 'Move down', 'Arrange', ['ArrowDown'], () => {
    nudgeSelection(0, 1);
  }),
  key('arrange-far-left', 'Move far left', 'Arrange', ['Shift+ArrowLeft'], () => {
    nudgeSelection(-5, 0);
  }),
  key('arrange-far-right', 'Move far right', 'Arrange', ['Shift+ArrowRight'], () => {
    nudgeSelection(5, 0);
  }),
  key('arrange-far-up', 'Move far up', 'Arrange', ['Shift+ArrowUp'], () => {
    nudgeSelection(0, -5);
  }),
  key('arrange-far-down', 'Move far down', 'Arrange', ['Shift+ArrowDown'], () => {
    nudgeSelection(0, 5);
  }),
  ...group('View', 'anywhere', [
    [
      'view-zoom-in',
      'Zoom in',
      ['Mod+=', 'Mod++'],
      () => {
        viewport()?.zoomBy(1.25);
      },
    ],
    [
      'view-zoom-out',
      'Zoom out',
      ['Mod+-'],
      () => {
        viewport()?.zoomBy(0.8);
      },
    ],
    [
      'view-zoom-100',
      'Zoom to 100 %',
      ['Mod+0', 'Shift+0'],
      () => {
        viewport()?.zoomTo(1);
      },
    ],
    [
      'view-fit',
      'Fit the diagram',
      ['Shift+1'],
      () => {
        viewport()?.fit();
      },
    ],
    ['view-fit-selection', 'Fit the selection', ['Shift+2'], fitSelection, hasSelection],
    [
      'view-ownership',
      'Shade by ownership',
      ['Alt+1'],
      () => {
        useShading.setState({ shading: { mode: 'overall' } });
      },
    ],
    [
      'view-progress',
      'Shade by progress',
      ['Alt+3'],
      () => {
        useShading.setState({ shading: { mode: 'progress' } });
      },
    ],
    [
      'view-minimap',
      'Show or hide the overview map',
      [],
      () => {
        toggle('showMiniMap');
      },
    ],
    [
      'view-grid',
      'Show or hide the grid',
      ["Mod+'"],
      () => {
        toggle('showGrid');
      },
    ],
    [
      'view-theme-system',
      'Theme: follow the system',
      [],
      () => {
        setPreference('theme', 'system');
      },
    ],
    [
      'view-theme-light',
      'Theme: light',
      [],
      () => {
        setPreference('theme', 'light');
      },
    ],
    [
      'view-theme-dark',
      'Theme: dark',
      [],
      () => {
        setPreference('theme', 'dark');
      },
    ],
    [
      'view-theme-contrast',
      'Theme: high contrast',
      [],
      () => {
        setPreference('theme', 'contrast');
      },
    ],
    [
      'view-search',
      'Search services',
      ['/'],
      () => {
        showLeftPanel('palette');
      },
    ],
    [
      'view-outline',
      'Go to the outline',
      ['Mod+Shift+O'],
      () => {
        showLeftPanel('outline');
      },
    ],
    ['view-greys', 'Preview in black and white', ['Alt+B'], toggleGreys],
    ...VIEW_ROWS,
  ]),
  ...group('View', 'canvas', VIEW_SELECTION_ROWS),
  ...group('Help', 'anywhere', [
    [
      'help-commands',
      'Command palette',
      ['Mod+K', 'Mod+Shift+P'],
      () => {
        openDialog({ kind: 'commands' });
      },
    ],
    [
      'help-shortcuts',
      'Keyboard shortcuts',
      ['?'],
      () => {
        openDialog({ kind: 'shortcuts' });
      },
    ],
    [
      'help-about',
      'About Demarc',
      [],
      () => {
        openDialog({ kind: 'about' });
      },
    ],
  ]),
];

function group(name: CommandGroup, scope: CommandScope, rows: readonly CommandRow[]): readonly Command[] {
  return rows.map(([id, label, shortcuts, run, when]) => ({
    id,
    label,
    group: name,
    scope,
    shortcuts,
    run,
    ...(when ? { when } : {}),
  }));
}

function key(id: string, label: string, of: CommandGroup, shortcuts: readonly Chord[], run: () => unknown): Command {
  return { id, label, group: of, scope: 'canvas', shortcuts, run, keyOnly: true, when: hasSelection };
}

function asKey(command: Command): Command {
  return { ...command, keyOnly: true };
}

function toggle(preference: 'showMiniMap' | 'showGrid'): void {
  setPreference(preference, !usePreferences.getState()[preference]);
}

function fitSelection(): void {
  viewport()?.reveal([...useWorkspace.getState().selection]);
}

export function isEnabled(command: Command): boolean {
  return command.when?.(useWorkspace.getState()) ?? true;
}

/** Runs a command by its id, as the menu names it; a disabled one does nothing. */
export function runCommand(id: string): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command || !isEnabled(command)) return;
  if (useDialogs.getState().open) closeDialog();
  command.run();
}

/** The command that a chord means where the focus is; the first enabled one of the table. */
export function commandFor(chord: Chord, onCanvas: boolean): Command | undefined {
  return COMMANDS.find(
    (command) => command.shortcuts.includes(chord) && (command.scope === 'anywhere' || onCanvas) && isEnabled(command),
  );
}
