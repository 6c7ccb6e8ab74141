import { Ellipsis } from 'lucide-react';
import { Button, Keyboard, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { COMMANDS, isEnabled, runCommand } from '../../state/commandTable.js';
import { IS_MAC } from '../../state/platform.js';
import { shownChord } from '../../state/shortcuts.js';
import { moveOpenView } from '../../state/views.js';

interface ViewMenuProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly isDisabled: boolean;
  readonly onRename: () => void;
}

const SELECTION = ['view-hide', 'view-only', 'view-show-all'] as const;
const WHOLE = ['view-duplicate', 'view-remove'] as const;

/** What can be done with the open view; the same menu opens from its tab. */
export function ViewMenu({ isOpen, onOpenChange, isDisabled, onRename }: ViewMenuProps) {
  const own: Readonly<Record<string, () => void>> = {
    rename: onRename,
    left: () => {
      moveOpenView(-1);
    },
    right: () => {
      moveOpenView(1);
    },
  };
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="button button-small button-icon button-bare" aria-label="View menu" isDisabled={isDisabled}>
        <Ellipsis size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="top end">
        <Menu
          className="menu"
          aria-label="View menu"
          onAction={(key) => {
            const run = own[String(key)];
            if (run) run();
            else runCommand(String(key));
          }}
        >
          {SELECTION.map(commandItem)}
          <Separator className="menu-separator" />
          <MenuItem id="rename" textValue="Rename" className="menu-item">
            <span className="menu-item-label">Rename</span>
            <Keyboard className="chord">F2</Keyboard>
          </MenuItem>
          <MenuItem id="left" className="menu-item">
            Move left
          </MenuItem>
          <MenuItem id="right" className="menu-item">
            Move right
          </MenuItem>
          {WHOLE.map(commandItem)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function commandItem(id: string) {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command) return null;
  const [chord] = command.shortcuts;
  return (
    <MenuItem key={id} id={id} textValue={command.label} className="menu-item" isDisabled={!isEnabled(command)}>
      <span className="menu-item-label">{command.label}</span>
      {chord === undefined ? null : <Keyboard className="chord">{shownChord(chord, IS_MAC)}</Keyboard>}
    </MenuItem>
  );
}
