import { Menu as MenuIcon } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import type { RecentFile } from '../../../shared/ipc.js';
import { COMMANDS, isEnabled, runCommand, type Command, type CommandGroup } from '../../state/commandTable.js';
import { openRecent } from '../../state/fileFlow.js';
import { bridge } from '../../state/mainProcess.js';
import { IS_MAC } from '../../state/platform.js';
import { shownChord } from '../../state/shortcuts.js';

const GROUPS: readonly CommandGroup[] = ['File', 'Arrange', 'Help'];
const RECENT_SHOWN = 5;
const RECENT_PREFIX = 'recent ';

/** Files, recent ones too, and what has no button of its own. */
export function AppMenu() {
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  const open = (isOpen: boolean) => {
    if (isOpen) void bridge.request('file:recent', undefined).then(setRecent);
  };
  const onAction = (key: string) => {
    if (key.startsWith(RECENT_PREFIX)) void openRecent(key.slice(RECENT_PREFIX.length));
    else runCommand(key);
  };
  return (
    <MenuTrigger onOpenChange={open}>
      <Button className="button button-icon button-bare" aria-label="Menu">
        <MenuIcon size={16} aria-hidden />
      </Button>
      <Popover className="popover app-menu" placement="bottom start">
        <Menu
          className="menu"
          aria-label="Menu"
          onAction={(key) => {
            onAction(String(key));
          }}
        >
          {GROUPS.map((group, index) => (
            <MenuSection key={group}>
              {index === 0 ? null : <Separator className="menu-separator" />}
              <Header className="menu-heading">{group}</Header>
              {COMMANDS.filter(({ group: of, scope }) => of === group && scope === 'anywhere').map((command) => (
                <CommandItem key={command.id} command={command} />
              ))}
              {group === 'File'
                ? recent.slice(0, RECENT_SHOWN).map(({ token, name, folder }) => (
                    <MenuItem key={token} id={`${RECENT_PREFIX}${token}`} textValue={name} className="menu-item">
                      <span className="menu-item-label">{name}</span>
                      <span className="menu-item-hint app-menu-folder">{folder}</span>
                    </MenuItem>
                  ))
                : null}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function CommandItem({ command }: { readonly command: Command }) {
  const [chord] = command.shortcuts;
  return (
    <MenuItem id={command.id} textValue={command.label} className="menu-item" isDisabled={!isEnabled(command)}>
      <span className="menu-item-label">{command.label}</span>
      {chord === undefined ? null : <Keyboard className="chord">{shownChord(chord, IS_MAC)}</Keyboard>}
    </MenuItem>
  );
}
