import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FONT_RANGES } from '../../shared/exporters/fontRanges.js';
import { neededFontSubsets, type FontSubset } from '../../shared/exporters/fontSubsets.js';

const WEIGHTS = [400, 600] as const;

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
  return (text) =>
    neededFontSubsets(text)
      .flatMap((subset) => WEIGHTS.map((weight) => faceRule(subset, weight, faces.get(`${subset.subset} ${weight}`))))
      .join('');
}

function faceRule({ ranges }: FontSubset, weight: number, base64: string | undefined): string {
  if (base64 === undefined) return '';
  const range = ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
  return `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2');unicode-range:${range}}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
