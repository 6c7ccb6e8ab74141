import { dialog, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { handler, type Handler } from './handler.js';

/** Windows with work that is not saved. */
const unsaved = new WeakSet<BrowserWindow>();

/** Characters that a title bar can show at most. */
const MAX_TITLE = 200;

const ANSWERS = ['save', 'discard', 'cancel'] as const;

/** Lets the page ask for unsaved work before the window goes. */
export function askBeforeClosing(window: BrowserWindow): void {
  window.on('close', (event) => {
    if (!unsaved.has(window)) return;
    event.preventDefault();
    window.webContents.send('window:close-requested', undefined);
  });
  // a page that is gone can not answer
  window.webContents.on('render-process-gone', () => unsaved.delete(window));
}

export function windowHandlers(): readonly Handler[] {
  return [
    handler('window:state', z.object({ title: z.string(), dirty: z.boolean() }), ({ title, dirty }, window) => {
      window.setTitle(`${dirty ? '• ' : ''}${title.slice(0, MAX_TITLE)} — Demarc`);
      window.setDocumentEdited(dirty);
      if (dirty) unsaved.add(window);
      else unsaved.delete(window);
      return Promise.resolve(undefined);
    }),
    handler('window:confirm-discard', z.object({ title: z.string() }), async ({ title }, window) => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: `Save the changes to “${title.slice(0, MAX_TITLE)}”?`,
        detail: 'Without saving they are gone.',
        buttons: ['Save', 'Don’t save', 'Cancel'],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return ANSWERS[response] ?? 'cancel';
    }),
    handler('window:close', z.undefined(), (_request, window) => {
      unsaved.delete(window);
      window.close();
      return Promise.resolve(undefined);
    }),
  ];
}
