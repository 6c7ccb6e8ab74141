import type { Link } from '../../model/diagram.js';
import { oneLine, textOfHtml } from '../text/htmlText.js';
import type { Cell } from './cells.js';

/** Data with such names is never kept: somebody may have put the secret itself there. */
const SECRET = /pass(?:word|phrase)?|secret|token|credential|private.?key|access.?key|api.?key/i;

const MAX_NOTE = 2_000;

export interface Extras {
  readonly notes: readonly string[];
  readonly links: readonly Link[];
  /** A link that can't be kept as one, as words. */
  readonly refused?: string;
}

/** Tooltip, custom data and link of a cell. */
export function extrasOf({ tooltip, data, link }: Cell): Extras {
  const notes: string[] = [];
  if (tooltip !== undefined && tooltip !== '') notes.push(textOfHtml(tooltip).slice(0, MAX_NOTE));
  const rows = [...data]
    .filter(([key, value]) => !SECRET.test(key) && value.trim() !== '' && !value.startsWith('data:'))
    .map(([key, value]) => `${key}: ${oneLine(textOfHtml(value))}`.slice(0, MAX_NOTE));
  if (rows.length > 0) notes.push(rows.join('\n'));
  return { notes: notes.filter((note) => note !== ''), ...linkOf(link?.trim()) };
}

/** Only https is a link; the address of a page of the drawing means nothing outside it. */
function linkOf(link: string | undefined): Pick<Extras, 'links' | 'refused'> {
  if (link === undefined || link === '' || link.startsWith('data:page/') || link.startsWith('data:action/')) {
    return { links: [] };
  }
  // a control character hides what the address begins with
  const isSafe = /^https:\/\/[^\s\u0000-\u001f]+$/i.test(link) && link.length <= MAX_NOTE;
  if (isSafe) return { links: [{ label: link.replace(/^https:\/\//i, '').slice(0, 60), target: link }] };
  return { links: [], refused: `Link (not https): ${oneLine(textOfHtml(link)).slice(0, 200)}` };
}
