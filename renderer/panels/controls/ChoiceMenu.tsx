import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceMenuProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly choices: readonly Choice[];
  readonly selected: string | ReadonlySet<string> | undefined;
  readonly onChoose: (id: string) => void;
  readonly isDisabled?: boolean;
}

/** A button that opens a list with one choice or several ticked; `onChoose` gets the one that was pressed. */
export function ChoiceMenu({ label, className, children, choices, selected, onChoose, isDisabled }: ChoiceMenuProps) {
  const several = selected instanceof Set;
  const keys = several ? [...(selected as ReadonlySet<string>)] : typeof selected === 'string' ? [selected] : [];
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label} isDisabled={isDisabled ?? false}>
        {children}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={label}
          items={choices}
          selectionMode={several ? 'multiple' : selected === undefined ? 'none' : 'single'}
          selectedKeys={keys}
          onAction={(key) => {
            onChoose(String(key));
          }}
        >
          {(choice) => (
            <MenuItem id={choice.id} textValue={choice.label} className="menu-item">
              <Check className="menu-item-check" aria-hidden />
              <span className="menu-item-label">{choice.label}</span>
              {choice.hint === undefined ? null : <span className="menu-item-hint">{choice.hint}</span>}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
