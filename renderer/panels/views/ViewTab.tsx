import { useState } from 'react';
import { removeOpenView, renameOpenView, showView } from '../../state/views.js';

interface ViewTabProps {
  /** Absent = everything. */
  readonly id?: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isRenamed: boolean;
  /** The tab whose name is being typed, or none any more; absent = it can't be changed. */
  readonly onRename?: (id: string | undefined) => void;
  readonly onMenu?: () => void;
}

export function ViewTab({ id, name, isOpen, isRenamed, onRename, onMenu }: ViewTabProps) {
  if (isRenamed && id !== undefined) {
    return <NameInput id={id} name={name} onClose={() => onRename?.(undefined)} />;
  }
  return (
    <button
      type="button"
      role="tab"
      className="view-tab"
      aria-selected={isOpen}
      aria-controls="canvas"
      tabIndex={isOpen ? 0 : -1}
      title={name}
      onClick={() => {
        showView(id);
      }}
      onDoubleClick={() => onRename?.(id)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu?.();
      }}
      onKeyDown={(event) => {
        if (id === undefined || !onRename) return;
        if (event.key === 'F2') onRename(id);
        else if (event.key === 'Delete') removeOpenView();
        else return;
        event.preventDefault();
      }}
    >
      {name}
    </button>
  );
}

interface NameInputProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

function NameInput({ id, name, onClose }: NameInputProps) {
  const [text, setText] = useState(name);
  const keep = () => {
    renameOpenView(id, text);
    onClose();
  };
  return (
    <input
      className="view-name"
      aria-label="Name of the view"
      value={text}
      size={Math.max(6, text.length)}
      // It has just been asked for.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onChange={({ target }) => {
        setText(target.value);
      }}
      onFocus={({ target }) => {
        target.select();
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        const tabs = event.currentTarget.closest('[role="tablist"]');
        if (event.key === 'Enter') keep();
        else onClose();
        // the tab takes the place of the field, and the focus too
        requestAnimationFrame(() => tabs?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
      }}
    />
  );
}
