import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../shared/model/geometry.js';
import { overlaps } from '../../shared/model/rect.js';
import { exposedAreas } from './exposedAreas.js';

const areas = fc.record({
  x: fc.integer({ min: -20, max: 20 }),
  y: fc.integer({ min: -20, max: 20 }),
  width: fc.integer({ min: 1, max: 20 }),
  height: fc.integer({ min: 1, max: 20 }),
});

const sizeOf = ({ width, height }: Rect): number => width * height;

function common(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

describe('exposedAreas', () => {
  test('are the whole area where nothing of it was there before', () => {
    const now = { x: 100, y: 0, width: 10, height: 10 };
    expect(exposedAreas(now, { x: 0, y: 0, width: 10, height: 10 })).toEqual([now]);
  });

  test('are nothing where all of it was there before', () => {
    expect(exposedAreas({ x: 2, y: 2, width: 4, height: 4 }, { x: 0, y: 0, width: 10, height: 10 })).toEqual([]);
  });

  test('cover what is new, once, and nothing of what was there', () => {
    fc.assert(
      fc.property(areas, areas, (now, before) => {
        const parts = exposedAreas(now, before);
        expect(parts.reduce((sum, part) => sum + sizeOf(part), 0)).toBe(sizeOf(now) - common(now, before));
        for (const part of parts) {
          expect(common(part, before)).toBe(0);
          expect(common(part, now)).toBe(sizeOf(part));
          for (const other of parts) if (other !== part) expect(overlaps(part, other)).toBe(false);
        }
      }),
    );
  });
});
