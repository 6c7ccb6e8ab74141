import type { Chord } from './shortcuts.js';
import type { Workspace } from './workspace.js';

/** A command as the table writes it; without `when` it always may run. */
export type CommandRow = readonly [
  id: string,
  label: string,
  shortcuts: readonly Chord[],
  run: () => unknown,
  when?: (workspace: Workspace) => boolean,
];
