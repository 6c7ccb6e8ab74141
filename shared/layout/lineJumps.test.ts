import { describe, expect, test } from 'vitest';
import type { Point } from '../model/geometry.js';
import { lineJumps } from './lineJumps.js';

function jumps(routes: Readonly<Record<string, readonly (readonly [number, number])[]>>) {
  const points = (way: readonly (readonly [number, number])[]): Point[] => way.map(([x, y]) => ({ x, y }));
  return lineJumps(new Map(Object.entries(routes).map(([id, way]) => [id, { points: points(way) }])));
}

describe('lineJumps', () => {
  test('a horizontal line jumps over upright ones, in the order of its way', () => {
    const down = {
      one: [
        [100, 0],
        [100, 200],
      ],
      two: [
        [60, 0],
        [60, 200],
      ],
    } as const;
    expect(
      jumps({
        ...down,
        across: [
          [0, 80],
          [200, 80],
        ],
      }).get('across'),
    ).toEqual([
      { x: 60, y: 80 },
      { x: 100, y: 80 },
    ]);
    expect(
      jumps({
        ...down,
        across: [
          [200, 80],
          [0, 80],
        ],
      }).get('across'),
    ).toEqual([
      { x: 100, y: 80 },
      { x: 60, y: 80 },
    ]);
  });

  test('lines that only touch or run into each other are not crossed', () => {
    expect(
      jumps({
        down: [
          [100, 80],
          [100, 200],
        ],
        across: [
          [0, 80],
          [200, 80],
        ],
      }).size,
    ).toBe(0);
    expect(
      jumps({
        down: [
          [100, 0],
          [100, 200],
        ],
        across: [
          [0, 80],
          [100, 80],
        ],
      }).size,
    ).toBe(0);
  });

  test('there is no jump where its arc would touch a corner', () => {
    expect(
      jumps({
        down: [
          [100, 0],
          [100, 200],
        ],
        across: [
          [95, 80],
          [200, 80],
        ],
      }).size,
    ).toBe(0);
  });

  test('a line does not jump over itself', () => {
    expect(
      jumps({
        loop: [
          [0, 80],
          [200, 80],
          [200, 0],
          [100, 0],
          [100, 200],
        ],
      }).size,
    ).toBe(0);
  });
});
