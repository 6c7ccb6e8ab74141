import { describe, expect, test } from 'vitest';
import { handleScale } from './detail.js';

describe('handleScale', () => {
  test.each([0.05, 0.25, 0.49, 0.8])('keeps handles about as large on the screen at %d', (zoom) => {
    expect(Math.abs(handleScale(zoom) * zoom - 1)).toBeLessThan(0.15);
  });

  test('lets them grow with what is shown large', () => {
    expect(handleScale(2)).toBe(1);
  });
});
