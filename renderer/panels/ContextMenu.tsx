import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Keyboard, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { COMMANDS, isEnabled, runCommand } from '../state/commandTable.js';
import { pasteClipboard } from '../state/clipboard.js';
import { closeContextMenu, useContextMenu } from '../state/contextMenu.js';
import { selectionWords } from '../state/edits.js';
import { IS_MAC } from '../state/platform.js';
import { shownChord } from '../state/shortcuts.js';

/** Ids of the command table. */
const SECTIONS: readonly (readonly string[])[] = [
  ['edit-add', 'edit-rename', 'edit-connect', 'arrange-move-into', 'edit-select-around'],
  ['edit-cut', 'edit-copy', 'edit-paste', 'edit-duplicate', 'edit-delete'],
  ['arrange-front', 'arrange-back', 'arrange-route', 'arrange-lock', 'arrange-fold'],
  ['view-fit-selection', 'view-fit'],
];

/** What can be done with the selection, on the canvas and in the outline. */
export function ContextMenu() {
  const open = useContextMenu((state) => state.open);
  const anchor = useRef<HTMLSpanElement>(null);
  if (!open) return null;
  const { client, origin, isOnCanvas } = open;
  const sections = SECTIONS.map((ids) =>
    ids.flatMap((id) => COMMANDS.find((command) => command.id === id && isEnabled(command)) ?? []),
  ).filter((commands) => commands.length > 0);
  const label = `Commands for ${selectionWords()}`;
  const run = (id: string) => {
    flushSync(closeContextMenu);
    if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
    if (id === 'edit-paste' && isOnCanvas) void pasteClipboard(client);
    else runCommand(id);
  };
  return (
    <>
      <span ref={anchor} className="context-anchor" style={{ left: client.x, top: client.y }} />
      <Popover
        className="popover context-menu"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) closeContextMenu();
        }}
      >
        <Menu
          className="menu"
          aria-label={label}
          // A menu that a key opened is walked by keys.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus="first"
          onAction={(key) => {
            run(String(key));
          }}
        >
          {sections.map((commands, index) => (
            <MenuSection key={commands[0]?.id} aria-label={commands[0]?.group ?? ''}>
              {index === 0 ? null : <Separator className="menu-separator" />}
              {commands.map(({ id, label: words, shortcuts: [chord] }) => {
                const label = id === 'edit-paste' && isOnCanvas ? 'Paste here' : words;
                return (
                  <MenuItem key={id} id={id} textValue={label} className="menu-item">
                    <span className="menu-item-label">{label}</span>
                    {chord === undefined ? null : <Keyboard className="chord">{shownChord(chord, IS_MAC)}</Keyboard>}
                  </MenuItem>
                );
              })}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
