import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FONT_RANGES } from '../../shared/exporters/fontRanges.js';

const WEIGHTS = [400, 600] as const;

type Subset = (typeof FONT_RANGES)[number];

/**
 * Loads the bundled faces once; the result gives, for a text, the `@font-face` rules that embed only the subsets with
 * its characters. A face that is not there is left out: the reader's own font takes its place.
 */
export async function loadFontFaces(folder: string): Promise<(text: string) => string> {
  const faces = new Map<string, string>();
  await Promise.all(
    FONT_RANGES.flatMap(({ subset }) =>
      WEIGHTS.map(async (weight) => {
        const name = `inter-${subset}-${weight}-normal.woff2`;
        const file = await readFile(path.join(folder, name)).catch(() => undefined);
        if (file) faces.set(`${subset} ${weight}`, file.toString('base64'));
      }),
    ),
  );
  return (text) => {
    const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
    return FONT_RANGES.filter((subset) => covers(subset, characters))
      .flatMap((subset) => WEIGHTS.map((weight) => faceRule(subset, weight, faces.get(`${subset.subset} ${weight}`))))
      .join('');
  };
}

/** Whether one of the characters is in the subset and in none before it. */
function covers(subset: Subset, characters: ReadonlySet<number>): boolean {
  const earlier = FONT_RANGES.slice(0, FONT_RANGES.indexOf(subset));
  return [...characters].some((code) => has(subset, code) && !earlier.some((other) => has(other, code)));
}

function has({ ranges }: Subset, code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

function faceRule({ ranges }: Subset, weight: number, base64: string | undefined): string {
  if (base64 === undefined) return '';
  const range = ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
  return `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${range}}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
