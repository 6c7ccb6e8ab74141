import { describe, expect, test } from 'vitest';
import type { Severity } from '../catalog/types.js';
import { badgeItems, badgeRect, badgeText } from './badge.js';
import { palette } from './palette.js';

const colors = palette('light');
const CENTER = { x: 100, y: 50 };

describe('badgeText', () => {
  test('ends at 99+', () => {
    expect(badgeText(99)).toBe('99');
    expect(badgeText(100)).toBe('99+');
  });
});

describe('badgeItems', () => {
  test('each severity has a shape of its own', () => {
    const shapes = (['critical', 'high', 'medium', 'low'] as const).map((worst) => {
      const [body] = badgeItems({ count: 3, worst }, CENTER, colors);
      return body?.kind === 'path' ? body.d : '';
    });
    expect(new Set(shapes).size).toBe(4);
    // corners: octagon, triangle, diamond; the circle has none
    expect(shapes.map((d) => d.split('Q').length - 1)).toEqual([8, 3, 4, 0]);
  });

  test('nothing left is a tick without a number', () => {
    const items = badgeItems({ count: 0 }, CENTER, colors);
    expect(items.some(({ kind }) => kind === 'text')).toBe(false);
    expect(items[0]).toMatchObject({ fill: colors.done });
  });

  test('a hollow badge is filled like a card', () => {
    const [body] = badgeItems({ count: 4, worst: 'high', hollow: true }, CENTER, colors);
    expect(body).toMatchObject({ fill: colors.surface, stroke: colors.severity.high });
  });

  test('from afar the number is left out', () => {
    expect(badgeItems({ count: 4, worst: 'low' }, CENTER, colors, false)).toHaveLength(1);
  });
});

describe('badgeRect', () => {
  test.each<Severity>(['critical', 'high', 'medium', 'low'])('a longer number makes a %s badge wider', (worst) => {
    const width = (count: number) => badgeRect({ count, worst }, CENTER).width;
    expect(width(12)).toBeGreaterThan(width(3));
    expect(width(240)).toBeGreaterThan(width(12));
  });
});
