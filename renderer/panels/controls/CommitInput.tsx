import { useState } from 'react';

interface CommitInputProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly type?: 'text' | 'number' | 'date';
  readonly placeholder?: string;
  readonly min?: number;
  readonly className?: string;
  readonly isDisabled?: boolean;
}

/** An input whose value counts on Enter or when it is left; Escape takes back what was typed. */
export function CommitInput({
  label,
  value,
  onCommit,
  type = 'text',
  placeholder,
  min,
  className = 'input',
  isDisabled = false,
}: CommitInputProps) {
  const [draft, setDraft] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  // an empty date shows its pattern, which reads like a value: the placeholder until one goes there
  const isBlankDate = type === 'date' && !isFocused && (draft ?? value) === '';
  const commit = () => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  return (
    <input
      className={className}
      aria-label={label}
      type={isBlankDate ? 'text' : type}
      min={min}
      placeholder={placeholder}
      disabled={isDisabled}
      value={draft ?? value}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={() => {
        setFocused(false);
        commit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape' || draft === undefined) return;
        event.stopPropagation();
        setDraft(undefined);
      }}
    />
  );
}
