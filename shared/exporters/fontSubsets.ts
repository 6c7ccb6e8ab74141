import { FONT_RANGES } from './fontRanges.js';

/** A published subset of the bundled font and the code points (first, last) that it is for. */
export type FontSubset = (typeof FONT_RANGES)[number];

function holds({ ranges }: FontSubset, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Subsets that a text needs; of several with the same character the first published one is taken. */
export function neededFontSubsets(text: string): readonly FontSubset[] {
  const codePoints = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const needed = new Set<FontSubset>();
  for (const codePoint of codePoints) {
    const subset = FONT_RANGES.find((one) => holds(one, codePoint));
    if (subset !== undefined) needed.add(subset);
  }
  return FONT_RANGES.filter((subset) => needed.has(subset));
}
