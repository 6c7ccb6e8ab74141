import * as electron from 'electron';
import { z } from 'zod';
import type { Clip } from '../../shared/ipc.js';
import { carriedFragment, clipMarkup } from '../files/clipMarkup.js';
import { handler, type Handler } from './handler.js';

/** Characters; a larger selection is saved as a file instead. */
const MAX_TEXT = 20_000_000;

/** The clipboard of runtimes before 40, which the development fallback is. */
interface OldClipboard {
  write(data: { readonly text: string; readonly html: string }): void;
  readHTML(): string;
}

async function writeBoth(clip: Clip): Promise<void> {
  const { clipboard } = electron;
  const html = clipMarkup(clip);
  if ('readHTML' in clipboard) (clipboard as unknown as OldClipboard).write({ text: clip.text, html });
  else await clipboard.write([new electron.ClipboardItem({ 'text/plain': clip.text, 'text/html': html })]);
}

async function readMarkup(): Promise<string> {
  const { clipboard } = electron;
  if ('readHTML' in clipboard) return (clipboard as unknown as OldClipboard).readHTML();
  const item = (await clipboard.read()).find(({ types }) => types.includes('text/html'));
  return item ? (await item.getType('text/html')).text() : '';
}

async function read(): Promise<Clip> {
  const text = (await electron.clipboard.readText()).slice(0, MAX_TEXT);
  const markup = await readMarkup().catch(() => '');
  const fragment = markup.length > 2 * MAX_TEXT ? undefined : carriedFragment(markup);
  return fragment === undefined ? { text } : { text, fragment };
}

const clip = z.object({ text: z.string().max(MAX_TEXT), fragment: z.string().max(MAX_TEXT).optional() });

export function clipboardHandlers(): readonly Handler[] {
  return [
    handler('clipboard:write', clip, async (request) => {
      await (request.fragment === undefined ? electron.clipboard.writeText(request.text) : writeBoth(request));
      return undefined;
    }),
    handler('clipboard:read', z.undefined(), read),
  ];
}
