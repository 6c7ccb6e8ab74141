import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from './textWidth.js';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('textWidth', () => {
  test('measures with the advance widths of the bundled font', () => {
    expect(textWidth('A', 2048, 400)).toBe(1413);
    expect(textWidth('A', 2048, 600)).toBe(1490);
    expect(textWidth('Aa', 20, 400)).toBeCloseTo(textWidth('A', 20, 400) + textWidth('a', 20, 400));
  });

  test('knows Latin, Greek, Cyrillic and Vietnamese letters', () => {
    const unknown = textWidth('\uE000', 2048, 400);
    for (const letter of ['ä', 'ł', 'Ω', 'Ж', 'ế']) expect(textWidth(letter, 2048, 400)).not.toBe(unknown);
  });

  test('takes a wide script for a full em', () => {
    expect(textWidth('漢字', 10, 400)).toBe(20);
    expect(textWidth('🙂', 10, 400)).toBe(10);
  });
});

describe('fitText', () => {
  test('leaves a text that fits', () => {
    expect(fitText('orders-db', 200, 13, 600)).toBe('orders-db');
  });

  test('cuts with an ellipsis', () => {
    expect(fitText('a-very-long-name-of-a-database', 90, 13, 600)).toMatch(/^a-very.*…$/);
  });

  test('says nothing where not even the ellipsis fits', () => {
    expect(fitText('orders', 3, 13, 600)).toBe('');
  });

  test('is never wider than the room and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 300 }), (text, room) => {
        const fitted = fitText(text, room, 12, 400);
        expect(textWidth(fitted, 12, 400)).toBeLessThanOrEqual(room + 1e-6);
        expect(fitted).not.toMatch(LONE_SURROGATE);
      }),
    );
  });
});

describe('wrapText', () => {
  test('breaks between words and keeps line breaks', () => {
    expect(wrapText('one two\nthree', 40, 12, 400)).toEqual(['one', 'two', 'three']);
  });

  test('cuts a word that is wider than a line', () => {
    expect(wrapText('incomprehensibilities', 60, 12, 400)[0]).toMatch(/…$/);
  });
});
