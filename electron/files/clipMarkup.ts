import { escapeXml } from '../../shared/figures/escapeXml.js';
import type { Clip } from '../../shared/ipc.js';

const CARRIER = /<div[^>]* data-demarc="([A-Za-z0-9+/=]*)"/;

/** The text as HTML, which carries the elements along unseen: every system's clipboard keeps HTML beside text. */
export function clipMarkup({ text, fragment }: Clip): string {
  const lines = text.split('\n').map((line) => `<p>${escapeXml(line)}</p>`);
  const carried = Buffer.from(fragment ?? '', 'utf8').toString('base64');
  return `<div data-demarc="${carried}">${lines.join('')}</div>`;
}

/** The elements that such HTML carries; undefined where there are none. */
export function carriedFragment(markup: string): string | undefined {
  const carried = CARRIER.exec(markup)?.[1];
  return carried === undefined || carried === '' ? undefined : Buffer.from(carried, 'base64').toString('utf8');
}
