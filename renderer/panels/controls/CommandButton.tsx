import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { runCommand } from '../../state/commandTable.js';

interface CommandButtonProps {
  readonly command: Parameters<typeof runCommand>[0];
  readonly className: string;
  readonly children: ReactNode;
}

/** Does what the command of the table does. */
export function CommandButton({ command, className, children }: CommandButtonProps) {
  return (
    <Button
      className={className}
      onPress={() => {
        runCommand(command);
      }}
    >
      {children}
    </Button>
  );
}
