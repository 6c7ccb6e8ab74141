import type { ReactNode } from 'react';
import { setLabel } from '../../../shared/commands/setLabel.js';
import { edit } from '../../state/workspace.js';
import { CommitInput } from '../controls/CommitInput.js';

interface ElementHeaderProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly picture: ReactNode;
  readonly subtitle: string;
}

/** Picture, name (editable in place) and what it is. */
export function ElementHeader({ id, label, placeholder, picture, subtitle }: ElementHeaderProps) {
  return (
    <header className="element-header">
      {picture}
      <div className="element-header-text">
        <CommitInput
          label="Name"
          className="element-name"
          value={label}
          placeholder={placeholder ?? 'Unnamed'}
          onCommit={(value) => {
            edit(`Rename ${label}`, (diagram) => setLabel(diagram, id, value.trim()));
          }}
        />
        <p className="element-subtitle quiet">{subtitle}</p>
      </div>
    </header>
  );
}
