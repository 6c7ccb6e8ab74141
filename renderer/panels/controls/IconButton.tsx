import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'aria-label'> {
  /** Said by a screen reader and shown as tooltip. */
  readonly label: string;
  readonly shortcut?: string;
  readonly children: ReactNode;
  readonly small?: boolean;
  readonly bare?: boolean;
}

/** A button that shows only an icon, with its name as tooltip. */
export function IconButton({ label, shortcut, children, small = false, bare = false, ...props }: IconButtonProps) {
  const names = ['button', 'button-icon', small ? 'button-small' : '', bare ? 'button-bare' : ''];
  return (
    <TooltipTrigger delay={600}>
      <Button {...props} aria-label={label} className={names.filter(Boolean).join(' ')}>
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {shortcut === undefined ? label : `${label} (${shortcut})`}
      </Tooltip>
    </TooltipTrigger>
  );
}
