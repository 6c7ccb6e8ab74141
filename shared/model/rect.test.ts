import { describe, expect, test } from 'vitest';
import { boundsOf, common, contains, distanceToSegment, grown, hullOf, overlaps } from './rect.js';

const rect = { x: 10, y: 20, width: 30, height: 40 };

describe('boundsOf', () => {
  test('reaches around all', () => {
    expect(boundsOf([rect, { x: 0, y: 50, width: 5, height: 30 }])).toEqual({ x: 0, y: 20, width: 40, height: 60 });
  });

  test('is nothing around nothing, and a hull of no size', () => {
    expect(boundsOf([])).toBeUndefined();
    expect(hullOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});

describe('overlaps', () => {
  test.each([
    ['touching edges', { x: 40, y: 20, width: 5, height: 5 }, 0, false],
    ['a gap that is too narrow', { x: 44, y: 20, width: 5, height: 5 }, 5, true],
    ['a shared corner area', { x: 39, y: 59, width: 5, height: 5 }, 0, true],
  ])('%s', (_, other, gap, expected) => {
    expect(overlaps(rect, other, gap)).toBe(expected);
    expect(overlaps(other, rect, gap)).toBe(expected);
  });
});

describe('common', () => {
  test('is what both hold', () => {
    const other = { x: 0, y: 50, width: 25, height: 30 };
    expect(common(rect, other)).toEqual({ x: 10, y: 50, width: 15, height: 10 });
    expect(common(other, rect)).toEqual(common(rect, other));
  });

  test('is nothing where two touch or are apart', () => {
    expect(common(rect, { x: 40, y: 20, width: 5, height: 5 })).toBeUndefined();
    expect(common(rect, { x: 90, y: 20, width: 5, height: 5 })).toBeUndefined();
  });
});

describe('contains', () => {
  test('counts edges in', () => {
    expect(contains(rect, rect)).toBe(true);
    expect(contains(rect, grown(rect, 1))).toBe(false);
  });
});

describe('distanceToSegment', () => {
  test.each([
    ['beside it', { x: 5, y: 3 }, 3],
    ['beyond its end', { x: 13, y: 4 }, 5],
  ])('%s', (_, point, expected) => {
    expect(distanceToSegment(point, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(expected);
  });

  test('of a point is the distance to it', () => {
    expect(distanceToSegment({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
  });
});
