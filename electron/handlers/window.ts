import { dialog, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { handler, type Handler } from './handler.js';

/** Windows whose work is saved or given up: they may close. */
const leaving = new WeakSet<BrowserWindow>();

const ANSWERS = ['save', 'discard', 'cancel'] as const;

/** Lets the page ask for unsaved work before the window goes. */
export function askBeforeClosing(window: BrowserWindow): void {
  window.on('close', (event) => {
    if (leaving.has(window)) return;
    event.preventDefault();
    window.webContents.send('window:close-requested', undefined);
  });
  // a page that is gone can not answer
  window.webContents.on('render-process-gone', () => leaving.add(window));
}

export function windowHandlers(): readonly Handler[] {
  return [
    handler(
      'window:state',
      z.object({ title: z.string().max(500), dirty: z.boolean() }),
      ({ title, dirty }, window) => {
        window.setTitle(`${dirty ? '• ' : ''}${title} — Demarc`);
        window.setDocumentEdited(dirty);
        return Promise.resolve(undefined);
      },
    ),
    handler('window:confirm-discard', z.object({ title: z.string().max(500) }), async ({ title }, window) => {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: `Save the changes to “${title}”?`,
        detail: 'Without saving they are gone.',
        buttons: ['Save', 'Don’t save', 'Cancel'],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      });
      return ANSWERS[response] ?? 'cancel';
    }),
    handler('window:close', z.undefined(), (_request, window) => {
      leaving.add(window);
      window.close();
      return Promise.resolve(undefined);
    }),
  ];
}
