import { describe, expect, test } from 'vitest';
import { legendFigure, legendHeading, legendText } from './legendFigure.js';
import { palette } from './palette.js';

const colors = palette('light');

describe('legendText', () => {
  test('says what colours, badges and rings mean', () => {
    expect(legendText({ mode: 'overall' }, colors)).toBe(
      'Who secures this. Blue: you. Striped: both; open the node to see each half. Orange: the provider. Badge: what you still have to do (octagon critical, triangle high, diamond medium, circle low). Dashed ring: not answered yet. Solid ring: answered and not good.',
    );
  });

  test('names no colours where there are none', () => {
    expect(legendText({ mode: 'overall' }, palette('contrast'))).not.toMatch(/Blue|Orange/);
  });
});

describe('legendHeading', () => {
  test('names the chosen layer', () => {
    expect(legendHeading({ mode: 'layer', layer: 'operating-system' })).toBe('Layer: Guest operating system');
  });
});

describe('legendFigure', () => {
  test.each([320, 700, 1400])('keeps everything inside at %i px', (width) => {
    const { items, bounds } = legendFigure({ x: 10, y: 10 }, width, { mode: 'overall' }, colors);
    for (const item of items) {
      if (item.kind === 'text') expect(item.y).toBeLessThan(bounds.y + bounds.height - 4);
    }
    expect(bounds.width).toBe(width + 2);
  });

  test('shows the letters of the owners, so that print needs no colour', () => {
    const { items } = legendFigure({ x: 0, y: 0 }, 900, { mode: 'overall' }, colors);
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['C', 'S', 'P', 'you', 'the provider']));
  });
});
