import { create } from 'zustand';
import type { History } from './history.js';
import type { Workspace } from './workspace.js';

/** Whether the list of steps is open. */
export const useHistoryList = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function openHistoryList(): void {
  useHistoryList.setState({ isOpen: true });
}

export function hasHistory({ history }: Workspace): boolean {
  return history.past.length + history.future.length > 0;
}

export interface HistoryEntry {
  /** Steps from here: negative back, 0 = where one is. */
  readonly steps: number;
  readonly label: string;
}

/** Where one can go, newest first: each step by what it did, and the diagram before all of them. */
export function historyEntries({ past, future }: History): readonly HistoryEntry[] {
  const before = [...past].map(({ label }, index) => ({ label, steps: index + 1 - past.length }));
  const after = future.map(({ label }, index) => ({ label, steps: index + 1 }));
  return [{ label: 'Where the history begins', steps: -past.length }, ...before, ...after].reverse();
}
