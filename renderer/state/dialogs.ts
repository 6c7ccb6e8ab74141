import { create } from 'zustand';
import type { TaskRow } from '../workers/engineMessages.js';

/** The one dialog that is open. */
export type OpenDialog =
  | { readonly kind: 'commands' | 'shortcuts' | 'export' | 'import-notes' | 'about' }
  | { readonly kind: 'decision'; readonly status: 'not-applicable' | 'accepted'; readonly tasks: readonly TaskRow[] };

export const useDialogs = create<{ readonly open?: OpenDialog }>()(() => ({}));

export function openDialog(dialog: OpenDialog): void {
  useDialogs.setState({ open: dialog });
}

export function closeDialog(): void {
  useDialogs.setState({ open: undefined });
}
