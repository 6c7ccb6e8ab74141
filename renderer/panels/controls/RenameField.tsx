import { useState, type CSSProperties } from 'react';
import { setLabel } from '../../../shared/commands/setLabel.js';
import { useRenaming } from '../../state/renaming.js';
import { edit } from '../../state/workspace.js';

interface RenameFieldProps {
  readonly id: string;
  /** The label as it is. */
  readonly before: string;
  readonly className: string;
  readonly style: CSSProperties;
  readonly onClose: () => void;
}

/** A field over a label; Enter or leaving it keeps what was typed, Escape does not. */
export function RenameField({ id, before, className, style, onClose }: RenameFieldProps) {
  const [text, setText] = useState(before);
  const close = () => {
    useRenaming.setState({ id: undefined, place: undefined });
    onClose();
  };
  const keep = () => {
    if (useRenaming.getState().id !== id) return;
    if (text.trim() !== before) edit(`Rename ${before}`, (diagram) => setLabel(diagram, id, text.trim()));
    close();
  };
  return (
    <input
      className={className}
      aria-label="New name"
      // The field is opened to type in it.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={text}
      style={style}
      onChange={({ target }) => {
        setText(target.value);
      }}
      onFocus={({ target }) => {
        target.select();
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') close();
      }}
    />
  );
}
