import { dialog, shell } from 'electron';
import { z } from 'zod';
import { handler, type Handler } from './handler.js';

/** The address if it is a plain https one. */
export function httpsAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}

export function linkHandlers(): readonly Handler[] {
  return [
    handler('link:open', z.object({ url: z.string().max(4_000) }), async ({ url }, window) => {
      const address = httpsAddress(url);
      if (!address) return undefined;
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: `Open ${address.host} in the browser?`,
        detail: address.href,
        buttons: ['Open', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      if (response === 0) await shell.openExternal(address.href);
      return undefined;
    }),
  ];
}
