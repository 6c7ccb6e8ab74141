import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, rectAt } from '../model/rect.js';
import { freeSpot } from './freeSpot.js';

const box = { width: 176, height: 80 };

describe('freeSpot', () => {
  test('is the wanted one, on the grid, where nothing is in the way', () => {
    expect(freeSpot({ x: 101, y: 50 }, box, { taken: [] })).toEqual({ x: 104, y: 48 });
  });

  test('is beside what is in the way, by the shorter way', () => {
    const taken = [{ x: 0, y: 0, width: 400, height: 80 }];
    expect(freeSpot({ x: 40, y: 40 }, box, { taken })).toEqual({ x: 40, y: 104 });
  });

  test('is rather inside the container than where it has to grow', () => {
    const taken = [{ x: 16, y: 40, width: 176, height: 80 }];
    const ground = { taken, size: { width: 500, height: 136 }, corner: { x: 16, y: 40 } };
    expect(freeSpot({ x: 16, y: 48 }, box, ground)).toEqual({ x: 216, y: 48 });
  });

  test('stands on nothing and not left of or above the corner', () => {
    const px = fc.integer({ min: -200, max: 900 });
    const rect = fc.record({
      x: px,
      y: px,
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 60 }), px, px, (taken, x, y) => {
        const spot = freeSpot({ x, y }, box, { taken, corner: { x: 16, y: 40 } });
        expect(taken.some((one) => overlaps(one, rectAt(spot, box)))).toBe(false);
        expect(spot.x >= 16 && spot.y >= 40).toBe(true);
      }),
    );
  });
});
