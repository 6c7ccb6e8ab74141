import { useState } from 'react';
import { Keyboard, useFilter } from 'react-aria-components';
import { addItemSomewhere } from '../../state/adding.js';
import { COMMANDS, isEnabled, runCommand } from '../../state/commandTable.js';
import { closeDialog } from '../../state/dialogs.js';
import { elementName } from '../../state/elements.js';
import { IS_MAC } from '../../state/platform.js';
import { usePreferences } from '../../state/preferences.js';
import { searchServices } from '../../state/services.js';
import { shownChord } from '../../state/shortcuts.js';
import { viewport } from '../../state/viewport.js';
import { presentDiagram, select } from '../../state/workspace.js';
import { SearchList } from '../controls/SearchList.js';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly run: () => void;
}

const SHOWN = 12;

/** Type what you want: a command, an element to jump to, a service to add. */
export function CommandPalette() {
  const [query, setQuery] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const entries = entriesFor(query, contains).map((entry) => ({
    ...entry,
    hint: <Keyboard className="chord">{entry.hint}</Keyboard>,
  }));
  return (
    <SearchList
      label="Command, element or service"
      placeholder="Type a command, an element or a service"
      listLabel="Commands"
      nothing="Nothing is called that."
      query={query}
      onQuery={setQuery}
      entries={entries}
      first={query.trim() === '' ? undefined : entries[0]}
      onPick={({ run }) => {
        closeDialog();
        run();
      }}
      onClose={closeDialog}
    />
  );
}

function entriesFor(query: string, contains: (text: string, part: string) => boolean): readonly Entry[] {
  const commands = COMMANDS.filter(
    (command) => command.keyOnly !== true && contains(command.label, query) && isEnabled(command),
  ).map((command) => ({
    id: command.id,
    label: command.label,
    hint: command.shortcuts[0] === undefined ? command.group : shownChord(command.shortcuts[0], IS_MAC),
    run: () => {
      runCommand(command.id);
    },
  }));
  if (query.trim() === '') return commands;
  return [...commands.slice(0, SHOWN), ...elements(query, contains), ...servicesToAdd(query)];
}

function elements(query: string, contains: (text: string, part: string) => boolean): readonly Entry[] {
  const diagram = presentDiagram();
  return [...diagram.nodes.keys(), ...diagram.boundaries.keys()]
    .filter((id) => contains(elementName(diagram, id), query))
    .slice(0, SHOWN)
    .map((id) => ({
      id: `go ${id}`,
      label: elementName(diagram, id),
      hint: 'Go to',
      run: () => {
        select([id]);
        viewport()?.reveal([id]);
        viewport()?.focus(id);
      },
    }));
}

function servicesToAdd(query: string): readonly Entry[] {
  return searchServices(query, usePreferences.getState().paletteTab)
    .slice(0, SHOWN / 2)
    .map(({ id, name }) => ({
      id: `add ${id}`,
      label: name,
      hint: 'Add',
      run: () => {
        addItemSomewhere({ kind: 'service', service: id });
      },
    }));
}
