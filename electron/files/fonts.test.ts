import { describe, expect, test } from 'vitest';
import { loadFontFaces } from './fonts.js';

const bundled = 'node_modules/@fontsource/inter/files';

describe('loadFontFaces', () => {
  test('embeds both weights of the one subset that plain text needs', async () => {
    const rules = (await loadFontFaces(bundled))('Orders platform · Größe');
    expect(rules.match(/font-weight:(400|600)/g)).toEqual(['font-weight:400', 'font-weight:600']);
    expect(rules).toContain('url(data:font/woff2;base64,d09GMg');
  });

  test('adds further subsets for other scripts', async () => {
    const rules = (await loadFontFaces(bundled))('Zażółć Заказы');
    expect(rules.match(/@font-face/g)).toHaveLength(6);
  });

  test('gives no rule where the faces are not there', async () => {
    expect((await loadFontFaces('/none'))('Orders')).toBe('');
  });
});
