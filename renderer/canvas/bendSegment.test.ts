import { describe, expect, test } from 'vitest';
import { bendsOf, gripPlaces, segmentsOf, withSegmentAt } from './bendSegment.js';

const line = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 200 },
  { x: 110, y: 200 },
];

describe('segmentsOf', () => {
  test('names the longer stretches with their middles', () => {
    expect(segmentsOf(line)).toEqual([
      { index: 0, middle: { x: 50, y: 0 }, isUpright: false },
      { index: 1, middle: { x: 100, y: 100 }, isUpright: true },
    ]);
  });
});

describe('gripPlaces', () => {
  test('stand off the ends, so that the handles of what is connected stay free', () => {
    expect(gripPlaces(line, 16)).toEqual([
      { x: 16, y: 0 },
      { x: 110 - 10 / 3, y: 200 },
    ]);
  });

  test('of a line without points are none', () => {
    expect(gripPlaces([], 16)).toBeUndefined();
  });
});

describe('withSegmentAt', () => {
  test('moves an inner stretch sideways only, and keeps the inner points as bends', () => {
    const [, upright] = segmentsOf(line);
    const moved = upright && withSegmentAt(line, upright, { x: 40.4, y: 999 });
    expect(moved).toEqual([
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 200 },
      { x: 110, y: 200 },
    ]);
    expect(upright && moved && bendsOf(moved, upright)).toEqual([
      { x: 40, y: 0 },
      { x: 40, y: 200 },
    ]);
  });

  test('keeps the end of the first stretch as a bend, since the line leaves elsewhere', () => {
    const [level] = segmentsOf(line);
    const moved = level && withSegmentAt(line, level, { x: 0, y: -60 });
    expect(level && moved && bendsOf(moved, level)).toEqual([
      { x: 0, y: -60 },
      { x: 100, y: -60 },
      { x: 100, y: 200 },
    ]);
  });
});
