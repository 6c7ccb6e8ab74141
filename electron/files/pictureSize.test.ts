import { describe, expect, test } from 'vitest';
import { pictureProblem } from './pictureSize.js';

describe('pictureProblem', () => {
  test('a picture within the limits has none', () => {
    expect(pictureProblem({ width: 4040, height: 1340 }, 4)).toBeUndefined();
  });

  test('a picture that is too wide is offered the largest density that fits', () => {
    expect(pictureProblem({ width: 8040, height: 3290 }, 4)).toBe(
      'At 4× the picture would have 32,160 × 13,160 pixels; 16,384 a side is the most. Choose 2×, or export SVG or PDF.',
    );
  });

  test('one that never fits is sent to the formats without pixels', () => {
    expect(pictureProblem({ width: 20_000, height: 100 }, 1)).toMatch(/Export SVG or PDF\.$/);
  });
});
