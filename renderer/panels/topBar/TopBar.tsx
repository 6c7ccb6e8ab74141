import { Redo2, Undo2 } from 'lucide-react';
import { setTitle } from '../../../shared/commands/setTitle.js';
import { runCommand } from '../../state/commandTable.js';
import { IS_MAC } from '../../state/platform.js';
import { shownChord } from '../../state/shortcuts.js';
import { edit, isDirty, useDiagram, useWorkspace } from '../../state/workspace.js';
import { CommandButton } from '../controls/CommandButton.js';
import { CommitInput } from '../controls/CommitInput.js';
import { IconButton } from '../controls/IconButton.js';
import { AppMenu } from './AppMenu.js';
import { HistoryList } from './HistoryList.js';
import { ShadingSwitch } from './ShadingSwitch.js';

export function TopBar() {
  return (
    <header className="top-bar">
      <div className="top-bar-side">
        <AppMenu />
        <Title />
        <FileState />
        <HistoryButtons />
      </div>
      <ShadingSwitch />
      <div className="top-bar-side top-bar-end">
        <CommandButton command="file-import" className="button">
          Import
        </CommandButton>
        <CommandButton command="file-export" className="button button-primary">
          Export
        </CommandButton>
      </div>
    </header>
  );
}

function Title() {
  const { title } = useDiagram();
  return (
    <h1 className="title">
      <span className="title-size" aria-hidden>
        {title === '' ? 'Untitled' : title}
      </span>
      <CommitInput
        label="Title of the diagram"
        className="title-input"
        value={title}
        onCommit={(value) => {
          edit('Change the title', (diagram) => setTitle(diagram, value.trim()));
        }}
      />
    </h1>
  );
}

function FileState() {
  const name = useWorkspace((workspace) => workspace.file?.name);
  const dirty = useWorkspace(isDirty);
  const readOnly = useWorkspace((workspace) => workspace.readOnly !== undefined);
  const state = readOnly ? 'read-only' : dirty ? 'edited' : name === undefined ? 'not saved yet' : 'saved';
  return (
    <span className="file-state quiet" role="status" aria-label="File">
      {name === undefined ? state : `${name} — ${state}`}
    </span>
  );
}

function HistoryButtons() {
  const undoLabel = useWorkspace(({ history }) => history.past.at(-1)?.label);
  const redoLabel = useWorkspace(({ history }) => history.future[0]?.label);
  return (
    <span className="history-buttons" role="group" aria-label="History">
      <IconButton
        label={undoLabel === undefined ? 'Undo' : `Undo: ${undoLabel}`}
        shortcut={shownChord('Mod+Z', IS_MAC)}
        isDisabled={undoLabel === undefined}
        onPress={() => {
          runCommand('edit-undo');
        }}
      >
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={redoLabel === undefined ? 'Redo' : `Redo: ${redoLabel}`}
        shortcut={shownChord('Mod+Shift+Z', IS_MAC)}
        isDisabled={redoLabel === undefined}
        onPress={() => {
          runCommand('edit-redo');
        }}
      >
        <Redo2 size={15} aria-hidden />
      </IconButton>
      <HistoryList />
    </span>
  );
}
