import type { ReactNode } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';

export interface SearchEntry {
  readonly id: string;
  readonly label: string;
  readonly picture?: ReactNode;
  readonly hint?: ReactNode;
}

interface SearchListProps<Entry extends SearchEntry> {
  readonly label: string;
  readonly placeholder: string;
  /** What the list is of. */
  readonly listLabel: string;
  readonly nothing: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the query leaves. */
  readonly entries: readonly Entry[];
  /** What Enter takes where nothing is chosen. */
  readonly first: Entry | undefined;
  readonly onPick: (entry: Entry) => void;
  readonly onClose: () => void;
}

/** A field that the focus stays in, and what it leaves of a list: arrow keys choose, Enter takes, Escape closes. */
export function SearchList<Entry extends SearchEntry>(props: SearchListProps<Entry>) {
  const { label, entries, first, onPick, onClose } = props;
  return (
    <Autocomplete inputValue={props.query} onInputChange={props.onQuery} filter={() => true}>
      {/* The list is opened to type in it. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField className="command-search" aria-label={label} autoFocus>
        <Input
          className="command-input"
          placeholder={props.placeholder}
          onKeyDownCapture={(event) => {
            // the field would only empty itself
            if (event.key === 'Escape') onClose();
            if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant') || !first) return;
            event.preventDefault();
            onPick(first);
          }}
        />
      </SearchField>
      {/* the focus stays in the field: what scrolls is reached for itself */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="command-list scroll" role="group" aria-label={props.listLabel} tabIndex={0}>
        <Menu
          className="menu"
          aria-label="Found"
          items={entries}
          onAction={(key) => {
            const picked = entries.find(({ id }) => id === key);
            if (picked) onPick(picked);
          }}
          renderEmptyState={() => <p className="command-nothing quiet">{props.nothing}</p>}
        >
          {(entry) => (
            <MenuItem id={entry.id} textValue={entry.label} className="menu-item">
              {entry.picture}
              <span className="menu-item-label">{entry.label}</span>
              {entry.hint}
            </MenuItem>
          )}
        </Menu>
      </div>
    </Autocomplete>
  );
}
