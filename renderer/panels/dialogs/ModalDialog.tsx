import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

interface ModalDialogProps {
  readonly kind: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const NAMES: Readonly<Record<string, string>> = {
  commands: 'Command palette',
  connect: 'Connect to',
  'move-into': 'Move into',
};

/** A dialog above everything; Escape and a press outside close it. */
export function ModalDialog({ kind, onClose, children }: ModalDialogProps) {
  const name = NAMES[kind];
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`modal modal-${kind}`}>
        <Dialog className="dialog" {...(name === undefined ? {} : { 'aria-label': name })}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
