import { closeDialog, useDialogs, type OpenDialog } from '../../state/dialogs.js';
import { AboutDialog } from './AboutDialog.js';
import { CommandPalette } from './CommandPalette.js';
import { ConnectDialog } from './ConnectDialog.js';
import { DecisionDialog } from './DecisionDialog.js';
import { ExportDialog } from './ExportDialog.js';
import { ImportNotesDialog } from './ImportNotesDialog.js';
import { ModalDialog } from './ModalDialog.js';
import { MoveIntoDialog } from './MoveIntoDialog.js';
import { RecoveryDialog } from './RecoveryDialog.js';
import { ShortcutsDialog } from './ShortcutsDialog.js';
import { UpdateDialog } from './UpdateDialog.js';

/** The one dialog that is open. */
export function Dialogs() {
  const open = useDialogs((dialogs) => dialogs.open);
  if (!open) return null;
  return (
    <ModalDialog onClose={closeDialog} kind={open.kind}>
      <Content dialog={open} />
    </ModalDialog>
  );
}

function Content({ dialog }: { readonly dialog: OpenDialog }) {
  switch (dialog.kind) {
    case 'commands':
      return <CommandPalette />;
    case 'connect':
      return <ConnectDialog from={dialog.from} fromOutline={dialog.fromOutline} />;
    case 'move-into':
      return <MoveIntoDialog fromOutline={dialog.fromOutline} />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'export':
      return <ExportDialog />;
    case 'import-notes':
      return <ImportNotesDialog />;
    case 'about':
      return <AboutDialog />;
    case 'update':
      return <UpdateDialog read={dialog.read} />;
    case 'recovery':
      return <RecoveryDialog works={dialog.works} />;
    case 'decision':
      return <DecisionDialog status={dialog.status} tasks={dialog.tasks} />;
  }
}
