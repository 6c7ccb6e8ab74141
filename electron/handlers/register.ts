import { BrowserWindow, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { ORIGIN } from '../windows/protocol.js';
import type { Handler } from './handler.js';

/** Only the main frame of our own page may ask. */
export function isOwnPage(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${ORIGIN}/`);
}

export function registerHandlers(handlers: readonly Handler[]): void {
  for (const handler of handlers) {
    const { channel, schema } = handler;
    ipcMain.handle(channel, async (event, request: unknown) => {
      if (!isOwnPage(event)) throw new Error(`${channel} was asked by a page that is not ours.`);
      const window = BrowserWindow.fromWebContents(event.sender);
      if (!window) throw new Error(`${channel} was asked without a window.`);
      const checked = schema.safeParse(request);
      if (!checked.success) throw new Error(`${channel} was asked with arguments it does not take.`);
      return handler.handle(checked.data as never, window);
    });
  }
}
