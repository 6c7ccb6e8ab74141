import { create } from 'zustand';
import type { ReadTemplates, RecoverableWork } from '../../shared/ipc.js';
import type { TaskHead } from '../workers/engineMessages.js';

/** The one dialog that is open. */
export type OpenDialog =
  | { readonly kind: 'commands' | 'shortcuts' | 'export' | 'import-notes' | 'about' }
  | { readonly kind: 'update'; readonly read: ReadTemplates }
  | { readonly kind: 'connect'; readonly from: string; readonly fromOutline: boolean }
  | { readonly kind: 'move-into'; readonly fromOutline: boolean }
  | { readonly kind: 'recovery'; readonly works: readonly RecoverableWork[] }
  | { readonly kind: 'decision'; readonly status: 'not-applicable' | 'accepted'; readonly tasks: readonly TaskHead[] };

export const useDialogs = create<{ readonly open?: OpenDialog }>()(() => ({}));

export function openDialog(dialog: OpenDialog): void {
  useDialogs.setState({ open: dialog });
}

export function closeDialog(): void {
  useDialogs.setState({ open: undefined });
}
