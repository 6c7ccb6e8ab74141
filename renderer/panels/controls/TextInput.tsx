interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly placeholder?: string;
  /** Gets the focus when its dialog opens. */
  readonly isFirst?: boolean;
}

/** A labelled field of a form. */
export function TextInput({ label, value, onChange, type = 'text', placeholder, isFirst = false }: TextInputProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        type={type}
        placeholder={placeholder}
        value={value}
        // A dialog starts in its first field.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isFirst}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </label>
  );
}
