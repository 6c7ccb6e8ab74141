import { ADVANCE_WIDTHS, UNITS_PER_EM } from './advanceWidths.js';

export type FontWeight = 400 | 600;

const ELLIPSIS = '…';
/** Share of an em that a character outside the bundled font is taken for. */
const FALLBACK_WIDTH = 0.62;
/** Hangul, kana, Han and emoji come from a system font and fill the em. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|[\u{1F300}-\u{3FFFF}]/u;

function tableOf(weight: FontWeight): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [first, digits] of ADVANCE_WIDTHS[weight]) {
    for (let index = 0; index * 3 < digits.length; index++) {
      table.set(first + index, Number.parseInt(digits.slice(index * 3, index * 3 + 3), 36) / UNITS_PER_EM);
    }
  }
  return table;
}

const TABLES: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = { 400: tableOf(400), 600: tableOf(600) };

function advance(character: string, weight: FontWeight): number {
  const known = TABLES[weight].get(character.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  return WIDE.test(character) ? 1 : FALLBACK_WIDTH;
}

/** Width in px in the bundled font; kerning is left out, which errs by less than 2 %. */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  let width = 0;
  for (const character of text) width += advance(character, weight);
  return width * size;
}

/** One line: control characters and runs of white space become one blank. */
export function singleLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F\s]+/g, ' ').trim();
}

/** The text on one line, cut with an ellipsis where it is wider than `maxWidth` px; empty where not even that fits. */
export function fitText(text: string, maxWidth: number, size: number, weight: FontWeight): string {
  const line = singleLine(text);
  if (textWidth(line, size, weight) <= maxWidth) return line;
  let left = maxWidth - textWidth(ELLIPSIS, size, weight);
  if (left < 0) return '';
  let kept = '';
  for (const character of line) {
    left -= advance(character, weight) * size;
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** Greedy lines no wider than `maxWidth` px; a word that is wider alone is cut with an ellipsis. Line breaks are kept. */
export function wrapText(text: string, maxWidth: number, size: number, weight: FontWeight): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of singleLine(paragraph).split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line === '' || textWidth(longer, size, weight) <= maxWidth) line = longer;
      else {
        lines.push(fitText(line, maxWidth, size, weight));
        line = word;
      }
    }
    return [...lines, fitText(line, maxWidth, size, weight)];
  });
}
