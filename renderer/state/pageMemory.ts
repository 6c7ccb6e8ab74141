/** What a page that is loaded anew in the same window shows again; a new start of the app knows nothing of it. */
import type { FileToken } from '../../shared/ipc.js';
import type { Workspace } from './workspace.js';

const KEY = 'demarc-open-document';

/** The open file, or `new` for a diagram that was begun empty; absent = the sample. */
export type OpenedBefore = { readonly token: FileToken } | 'new' | undefined;

export function rememberOpened({ file, history }: Pick<Workspace, 'file' | 'history'>): void {
  const { nodes, boundaries, notes } = history.present;
  const isEmpty = nodes.size + boundaries.size + notes.size === 0;
  if (file) sessionStorage.setItem(KEY, JSON.stringify({ token: file.token }));
  else if (isEmpty) sessionStorage.setItem(KEY, '"new"');
  else sessionStorage.removeItem(KEY);
}

export function openedBefore(): OpenedBefore {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined) as OpenedBefore;
  } catch {
    return undefined;
  }
}
