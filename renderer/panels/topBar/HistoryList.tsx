import { History } from 'lucide-react';
import { useRef } from 'react';
import { Dialog, Heading, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { runCommand } from '../../state/commandTable.js';
import { hasHistory, historyEntries, useHistoryList } from '../../state/historyList.js';
import { IS_MAC } from '../../state/platform.js';
import { shownChord } from '../../state/shortcuts.js';
import { goThroughHistory, useWorkspace } from '../../state/workspace.js';
import { IconButton } from '../controls/IconButton.js';

/** Every step by its name, newest first: a press goes there, back or forward. */
export function HistoryList() {
  const { isOpen } = useHistoryList();
  const isPossible = useWorkspace(hasHistory);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <span ref={anchor}>
      <IconButton
        label="History"
        shortcut={shownChord('Mod+Alt+Z', IS_MAC)}
        isDisabled={!isPossible}
        onPress={() => {
          runCommand('edit-history');
        }}
      >
        <History size={15} aria-hidden />
      </IconButton>
      <Popover
        className="popover history-popover"
        placement="bottom start"
        triggerRef={anchor}
        isOpen={isOpen && isPossible}
        onOpenChange={(open) => {
          useHistoryList.setState({ isOpen: open });
        }}
      >
        <Dialog className="view-dialog">
          <Heading slot="title" className="view-heading">
            History
          </Heading>
          <Steps />
        </Dialog>
      </Popover>
    </span>
  );
}

function Steps() {
  const history = useWorkspace((workspace) => workspace.history);
  return (
    <ListBox
      className="menu history-steps scroll"
      aria-label="Steps, newest first"
      // The step that one stands at is where the arrow keys start.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={['0']}
      items={historyEntries(history).map((entry) => ({ ...entry, id: String(entry.steps + 0) }))}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) goThroughHistory(Number(key));
      }}
    >
      {({ id, label, steps }) => (
        <ListBoxItem
          id={id}
          textValue={label}
          className={steps > 0 ? 'menu-item history-step history-undone' : 'menu-item history-step'}
        >
          <span className="history-dot" aria-hidden />
          <span className="menu-item-label">{label}</span>
          {steps === 0 ? <span className="menu-item-hint">now</span> : null}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
