import { describe, expect, test } from 'vitest';
import { neededFontSubsets } from './fontSubsets.js';

function names(text: string): readonly string[] {
  return neededFontSubsets(text).map(({ subset }) => subset);
}

describe('neededFontSubsets', () => {
  test.each([
    ['orders-db', ['latin']],
    ['Größe', ['latin']],
    ['Łódź', ['latin', 'latin-ext']],
    ['Ελλάδα', ['greek']],
    ['Заказы', ['cyrillic']],
    ['Hà Nội', ['latin', 'vietnamese']],
    ['', []],
    ['漢字', []],
  ])('%s needs %j', (text, subsets) => {
    expect(names(text)).toEqual(subsets);
  });
});
