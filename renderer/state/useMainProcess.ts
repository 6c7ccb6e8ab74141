import { useEffect } from 'react';
import { assessContinuously } from '../workers/engine.js';
import { runCommand } from './commandTable.js';
import { closeWindow, openFirstDocument, openRequested, reloadFile, type FirstDocument } from './fileFlow.js';
import { bridge } from './mainProcess.js';
import { rememberOpened } from './pageMemory.js';
import { keepUnsavedWork, offerRecovery } from './recovery.js';
import { showToast } from './toasts.js';
import { isDirty, useWorkspace, type Workspace } from './workspace.js';

/** Opens the first document, assesses from then on, and keeps the main process and the window in step. */
export function useMainProcess(firstDocument: Promise<FirstDocument>): void {
  useEffect(() => {
    void openFirstDocument(firstDocument).then(offerRecovery);
    const stops = [
      keepUnsavedWork(),
      assessContinuously(),
      useWorkspace.subscribe((now, before) => {
        if (now.session !== before.session || now.file !== before.file) rememberOpened(now);
        if (titleOf(now) !== titleOf(before) || isDirty(now) !== isDirty(before)) tellState(now);
      }),
      bridge.on('menu:command', ({ id }) => {
        runCommand(id);
      }),
      bridge.on('window:close-requested', () => {
        void closeWindow();
      }),
      bridge.on('file:waiting', () => {
        void openRequested();
      }),
      bridge.on('file:changed', ({ token }) => {
        const { file } = useWorkspace.getState();
        if (file?.token !== token) return;
        showToast(`${file.name} was changed by another program.`, 'info', {
          label: 'Open it anew',
          run: () => {
            void reloadFile(token);
          },
        });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [firstDocument]);
}

function titleOf({ history }: Workspace): string {
  return history.present.title;
}

function tellState(workspace: Workspace): void {
  void bridge.request('window:state', { title: titleOf(workspace), dirty: isDirty(workspace) });
}
