import { describe, expect, test } from 'vitest';
import { snapLines } from './snapLines.js';

const neighbour = { x: 100, y: 100, width: 80, height: 40 };

describe('snapLines', () => {
  test('meets an edge within reach and draws the line over both', () => {
    const { by, lines } = snapLines({ x: 103, y: 300, width: 200, height: 40 }, [neighbour], 5);
    expect(by).toEqual({ x: -3, y: 0 });
    expect(lines).toEqual([{ from: { x: 100, y: 100 }, to: { x: 100, y: 340 } }]);
  });

  test('meets middles', () => {
    const { by } = snapLines({ x: 300, y: 88, width: 80, height: 60 }, [neighbour], 5);
    expect(by).toEqual({ x: 0, y: 2 });
  });

  test('takes the nearest of several', () => {
    const other = { ...neighbour, x: 104 };
    expect(snapLines({ x: 103, y: 900, width: 80, height: 40 }, [neighbour, other], 5).by.x).toBe(1);
  });

  test('moves nothing and draws nothing beyond its reach', () => {
    expect(snapLines({ x: 124, y: 300, width: 44, height: 40 }, [neighbour], 5)).toEqual({
      by: { x: 0, y: 0 },
      lines: [],
    });
  });
});
