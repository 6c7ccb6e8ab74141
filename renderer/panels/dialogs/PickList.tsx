import { useState, type ReactNode } from 'react';
import { useFilter } from 'react-aria-components';
import { closeDialog } from '../../state/dialogs.js';
import { SearchList } from '../controls/SearchList.js';

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

/** One of a list that is there from the start: type, Enter takes the first, arrow keys the others. */
export function PickList({ label, entries, nothing, onPick }: PickListProps) {
  const [query, setQuery] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const found = entries
    .filter((entry) => contains(`${entry.label} ${entry.hint}`, query.trim()))
    .map((entry) => ({ ...entry, hint: <span className="menu-item-hint">{entry.hint}</span> }));
  return (
    <SearchList
      label={label}
      placeholder={label}
      listLabel="Choices"
      nothing={nothing}
      query={query}
      onQuery={setQuery}
      entries={found}
      first={found[0]}
      onPick={({ id }) => {
        closeDialog();
        onPick(id);
      }}
      onClose={closeDialog}
    />
  );
}
