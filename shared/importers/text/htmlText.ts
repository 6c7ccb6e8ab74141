/** Elements that end a line in a label; all others run on within it. */
const LINE_ENDS = /<(?:br\b[^>]*|\/?(?:div|p|tr|h[1-6]|ul|ol|table|blockquote)\b[^>]*|\/li\s*|hr\b[^>]*|li\b[^>]*)>/gi;

/** A cell of a table ends without a line break. */
const CELL_ENDS = /<\/t[dh]\s*>/gi;

/** Content that is no text. */
const SILENT = /<(script|style|title|head|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;

const TAG = /<(?:!--[\s\S]*?(?:-->|$)|[/!?]?[a-z][^<>]*(?:>|$))/gi;

/** What remains a tag after entities are decoded; other words in angle brackets are what somebody wrote. */
const KNOWN_TAG =
  /<\/?(?:a|abbr|animate|b|base|big|body|br|button|center|code|details|div|em|embed|font|foreignobject|form|frame|g|h[1-6]|head|hr|html|i|iframe|image|img|input|ins|kbd|label|li|link|math|meta|object|ol|option|p|path|pre|rect|s|script|select|set|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|text|textarea|th|tr|tt|u|ul|use|var|video|audio)\b[^<>]*>?/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  larr: '←',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  shy: '',
  times: '×',
  trade: '™',
  zwj: '',
  zwnj: '',
};

/** Longer labels are cut before they are read; nobody reads them on a diagram. */
const MAX_HTML = 50_000;

/** The words of an HTML label with its line breaks, without any markup. */
export function textOfHtml(html: string): string {
  const source = html.slice(0, MAX_HTML);
  const plain = source
    .replace(/\r\n?|\n/g, ' ')
    .replace(SILENT, '')
    .replace(LINE_ENDS, '\n')
    .replace(CELL_ENDS, ' ')
    .replace(TAG, '');
  return tidied(withoutControls(decoded(plain)).replace(KNOWN_TAG, ''));
}

/** The words of a plain label with its line breaks; markup that was typed into it goes too. */
export function textOfPlain(text: string): string {
  return tidied(withoutControls(text.slice(0, MAX_HTML)).replace(KNOWN_TAG, ''));
}

/** Everything on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,15}));?/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return isCharacter(code) ? String.fromCodePoint(code) : '';
  });
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}

/** Control characters, and those that turn the direction of what follows. */
function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
