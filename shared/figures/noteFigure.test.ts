import { describe, expect, test } from 'vitest';
import { note } from '../model/build.js';
import { noteFigure, noteSize } from './noteFigure.js';
import { palette } from './palette.js';

const LONG = 'The payment provider holds the card data; we keep a token and the last four digits only.';

describe('noteSize', () => {
  test('grows with the text on the grid', () => {
    const { width, height } = noteSize({ text: LONG });
    expect(width).toBe(176);
    expect(height).toBeGreaterThan(noteSize({ text: 'Short' }).height);
    expect(height % 8).toBe(0);
  });
});

describe('noteFigure', () => {
  test('wraps its text', () => {
    const text = note({ text: LONG });
    const { items } = noteFigure(text, { x: 0, y: 0, ...noteSize(text) }, 'near', palette('light'));
    expect(items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ')).toBe(LONG);
  });

  test('ends in an ellipsis where there is no more room', () => {
    const { items } = noteFigure(
      note({ text: LONG }),
      { x: 0, y: 0, width: 176, height: 40 },
      'near',
      palette('light'),
    );
    const last = items.at(-1);
    expect(last?.kind === 'text' ? last.text : '').toMatch(/…$/);
  });
});
