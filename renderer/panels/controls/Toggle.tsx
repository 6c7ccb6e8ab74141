import { ToggleButton } from 'react-aria-components';

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A small button that stays pressed. */
export function Toggle({ label, isOn, onChange }: ToggleProps) {
  return (
    <ToggleButton className="button button-small button-toggle" isSelected={isOn} onChange={onChange}>
      {label}
    </ToggleButton>
  );
}
