import { describe, expect, test } from 'vitest';
import { cornersOf, leftEdgeArea, patternPath } from './pattern.js';

function pointsOf(d: string): readonly (readonly [number, number])[] {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);
}

describe('patternPath', () => {
  const cell = { x: 12, y: 7, width: 8, height: 11 };

  test.each(['stripes', 'hatch', 'lines'] as const)('%s stay inside their area', (kind) => {
    const points = pointsOf(patternPath(kind, [cornersOf(cell)]));
    expect(points.length).toBeGreaterThan(5);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(12);
      expect(x).toBeLessThanOrEqual(20);
      expect(y).toBeGreaterThanOrEqual(7);
      expect(y).toBeLessThanOrEqual(18);
    }
  });

  test('lines are horizontal and 3 px apart', () => {
    expect(patternPath('lines', [cornersOf({ x: 0, y: 0, width: 4, height: 6 })])).toBe(
      'M0 1.2L0 0L4 0L4 1.2ZM0 4.2L0 3L4 3L4 4.2Z',
    );
  });

  test('stripes cover about half of a larger area', () => {
    const areaOf = (points: readonly (readonly [number, number])[]) =>
      Math.abs(
        points.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
          return sum + x * nextY - nextX * y;
        }, 0) / 2,
      );
    const bands = patternPath('stripes', [cornersOf({ x: 0, y: 0, width: 60, height: 60 })]).split('Z');
    const covered = bands.reduce((sum, band) => sum + areaOf(pointsOf(band)), 0);
    expect(covered / 3600).toBeCloseTo(2.9 / 6, 1);
  });

  test('nothing has no pattern', () => {
    expect(patternPath('stripes', [])).toBe('');
  });
});

describe('leftEdgeArea', () => {
  test('follows the rounded corners', () => {
    const area = leftEdgeArea({ x: 0, y: 0, width: 100, height: 50 }, 10, 4);
    expect(area[0]).toEqual({ x: 4, y: 2 });
    expect(area).toContainEqual({ x: 0, y: 10 });
    expect(area.at(-1)).toEqual({ x: 4, y: 48 });
  });

  test('reaches beyond the corners with straight edges', () => {
    const area = leftEdgeArea({ x: 0, y: 0, width: 100, height: 50 }, 10, 30);
    expect(area[0]).toEqual({ x: 30, y: 0 });
    expect(area.at(-1)).toEqual({ x: 30, y: 50 });
  });
});
