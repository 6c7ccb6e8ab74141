import { useState, type ReactNode } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { closeDialog } from '../../state/dialogs.js';

export interface PickEntry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly picture?: ReactNode;
}

interface PickListProps {
  /** Says what is chosen, and what for. */
  readonly label: string;
  readonly entries: readonly PickEntry[];
  readonly nothing: string;
  readonly onPick: (id: string) => void;
}

/** A field and what it leaves of a list: type, Enter takes the first, arrow keys the others. */
export function PickList({ label, entries, nothing, onPick }: PickListProps) {
  const [query, setQuery] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const found = entries.filter((entry) => contains(`${entry.label} ${entry.hint}`, query.trim()));
  const pick = (id: string) => {
    closeDialog();
    onPick(id);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery} filter={() => true}>
      {/* The list is opened to type in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField className="command-search" aria-label={label} autoFocus>
        <Input
          className="command-input"
          placeholder={label}
          onKeyDownCapture={(event) => {
            if (event.key === 'Escape') closeDialog();
            // Enter without a choice means the first
            const [first] = found;
            if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant') || !first) return;
            event.preventDefault();
            pick(first.id);
          }}
        />
      </SearchField>
      {/* the focus stays in the field: what scrolls is reached for itself */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="command-list scroll" role="group" aria-label="Choices" tabIndex={0}>
        <Menu
          className="menu"
          aria-label="Found"
          items={found}
          onAction={(key) => {
            pick(String(key));
          }}
          renderEmptyState={() => <p className="command-nothing quiet">{nothing}</p>}
        >
          {(entry) => (
            <MenuItem id={entry.id} textValue={entry.label} className="menu-item">
              {entry.picture}
              <span className="menu-item-label">{entry.label}</span>
              <span className="menu-item-hint">{entry.hint}</span>
            </MenuItem>
          )}
        </Menu>
      </div>
    </Autocomplete>
  );
}
