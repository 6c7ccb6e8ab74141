/** Unsaved work outlives a crash: the main process keeps it, and offers it at the next start. */
import type { OpenFile } from '../../shared/ipc.js';
import { openDialog } from './dialogs.js';
import { adopt } from './fileFlow.js';
import type { History } from './history.js';
import { journalOf } from './journal.js';
import { bridge } from './mainProcess.js';
import { showToast } from './toasts.js';
import { isDirty, useWorkspace, type Workspace } from './workspace.js';

/** After an edit; every further one within it joins the same write. */
const DELAY_MS = 1000;

/** Sends unsaved work while it is unsaved; returns the function that stops it. */
export function keepUnsavedWork(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    waiting = undefined;
    const { history, file } = useWorkspace.getState();
    void bridge.request('recovery:write', requestOf(history, file));
  };
  const follow = (now: Workspace, before: Workspace) => {
    if (now.history.present === before.history.present && now.saved === before.saved) return;
    if (isDirty(now)) {
      waiting ??= setTimeout(write, DELAY_MS);
      return;
    }
    clearTimeout(waiting);
    waiting = undefined;
    if (isDirty(before)) void bridge.request('recovery:drop', {});
  };
  const stop = useWorkspace.subscribe(follow);
  const flush = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    write();
  };
  // a page that goes takes nothing along
  window.addEventListener('pagehide', flush);
  return () => {
    stop();
    window.removeEventListener('pagehide', flush);
    clearTimeout(waiting);
  };
}

function requestOf(history: History, file: OpenFile | undefined) {
  return { diagram: history.present, journal: journalOf(history), ...(file ? { token: file.token } : {}) };
}

/** Asks about what an earlier run could not save. */
export async function offerRecovery(): Promise<void> {
  const works = await bridge.request('recovery:list', undefined);
  if (works.length > 0) openDialog({ kind: 'recovery', works });
}

/** Opens such work as unsaved; true once it is in the window. */
export async function recover(id: string): Promise<boolean> {
  const outcome = await bridge.request('recovery:take', { id });
  if (!outcome.ok) {
    if (outcome.cancelled !== true) showToast(outcome.error.message, 'error');
    return false;
  }
  adopt(outcome.value);
  // from here on it is this run's unsaved work
  await bridge.request('recovery:write', requestOf(useWorkspace.getState().history, outcome.value.file));
  await forget(id);
  return true;
}

export async function forget(id: string): Promise<void> {
  await bridge.request('recovery:drop', { id });
}
