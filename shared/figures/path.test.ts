import { describe, expect, test } from 'vitest';
import { leftEdgePath, linePath, number, parallel, rectPath, shortened } from './path.js';

describe('number', () => {
  test('has two decimals and neither trailing zeros nor a negative zero', () => {
    expect([number(1), number(1.005), number(-0.001), number(1 / 3)]).toEqual(['1', '1', '0', '0.33']);
  });
});

describe('rectPath', () => {
  test('without a radius has four straight sides', () => {
    expect(rectPath({ x: 1, y: 2, width: 3, height: 4 })).toBe('M1 2h3v4h-3Z');
  });

  test('cuts the radius to half the shorter side', () => {
    expect(rectPath({ x: 0, y: 0, width: 20, height: 4 }, 10)).toContain('a2 2');
  });
});

describe('leftEdgePath', () => {
  const rect = { x: 0, y: 0, width: 100, height: 50 };

  test('follows the corners', () => {
    expect(leftEdgePath(rect, 10, 4)).toBe('M4 2A10 10 0 0 0 0 10V40A10 10 0 0 0 4 48Z');
  });

  test('goes straight on beyond the corners', () => {
    expect(leftEdgePath(rect, 10, 30)).toBe('M30 0H10A10 10 0 0 0 0 10V40A10 10 0 0 0 10 50H30Z');
  });
});

describe('linePath', () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 6 },
  ];

  test('rounds bends', () => {
    expect(linePath(corner, 2)).toBe('M0 0L98 0Q100 0 100 2L100 6');
  });

  test('rounds less where a segment is short', () => {
    expect(linePath(corner, 8)).toBe('M0 0L97 0Q100 0 100 3L100 6');
  });
});

describe('linePath with jumps', () => {
  const line = [
    { x: 0, y: 10 },
    { x: 100, y: 10 },
  ];

  test('draws a half circle upwards, whichever way the line runs', () => {
    const jumps = [{ x: 40, y: 10 }];
    expect(linePath(line, 8, jumps)).toBe('M0 10L36 10A4 4 0 0 1 44 10L100 10');
    expect(linePath([...line].reverse(), 8, jumps)).toBe('M100 10L44 10A4 4 0 0 0 36 10L0 10');
  });

  test('leaves out what is on another stretch or too close to an end', () => {
    const jumps = [
      { x: 40, y: 60 },
      { x: 2, y: 10 },
    ];
    expect(linePath(line, 8, jumps)).toBe('M0 10L100 10');
  });
});

describe('shortened', () => {
  test('takes px off both ends and over bends', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 20 },
    ];
    expect(shortened(line, 6, 5)).toEqual([
      { x: 4, y: 2 },
      { x: 4, y: 15 },
    ]);
  });
});

describe('parallel', () => {
  test('keeps its distance around a bend', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(parallel(line, 2)).toEqual([
      { x: 0, y: -2 },
      { x: 12, y: -2 },
      { x: 12, y: 10 },
    ]);
  });
});
