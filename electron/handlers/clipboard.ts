import { clipboard } from 'electron';
import { z } from 'zod';
import { handler, type Handler } from './handler.js';

/** Characters; a larger selection is saved as a file instead. */
const MAX_TEXT = 20_000_000;

export function clipboardHandlers(): readonly Handler[] {
  return [
    handler('clipboard:write', z.object({ text: z.string().max(MAX_TEXT) }), async ({ text }) => {
      await clipboard.writeText(text);
      return undefined;
    }),
    handler('clipboard:read', z.undefined(), async () => (await clipboard.readText()).slice(0, MAX_TEXT)),
  ];
}
