import { describe, expect, test } from 'vitest';
import type { Rect } from '../../model/geometry.js';
import { contains, overlaps } from '../../model/rect.js';
import { apart, type Nested } from './apart.js';

const BOXES: readonly Nested[] = [
  { id: 'left', depth: 0 },
  { id: 'right', depth: 0 },
  { id: 'web', parent: 'left', depth: 1 },
  { id: 'app', parent: 'right', depth: 1 },
  { id: 'data', parent: 'right', depth: 1 },
];

const DRAWN: ReadonlyMap<string, Rect> = new Map([
  ['left', { x: 0, y: 0, width: 300, height: 200 }],
  ['web', { x: 20, y: 40, width: 176, height: 80 }],
  ['right', { x: 250, y: 20, width: 300, height: 200 }],
  ['app', { x: 270, y: 60, width: 176, height: 80 }],
  ['data', { x: 280, y: 70, width: 176, height: 80 }],
]);

describe('apart', () => {
  test('frames and what stands in them no longer lie on each other, and frames reach around what they hold', () => {
    const rects = apart(BOXES, DRAWN);
    const rect = (id: string): Rect => rects.get(id) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
    expect(overlaps(rect('left'), rect('right'))).toBe(false);
    expect(overlaps(rect('app'), rect('data'))).toBe(false);
    expect(['app', 'data'].every((id) => contains(rect('right'), rect(id)))).toBe(true);
    expect([rect('left'), rect('web')]).toEqual([DRAWN.get('left'), DRAWN.get('web')]);
  });

  test('what moves takes along what it holds', () => {
    const rects = apart(BOXES, DRAWN);
    const moved = (id: string): readonly number[] => [
      (rects.get(id)?.x ?? NaN) - (DRAWN.get(id)?.x ?? NaN),
      (rects.get(id)?.y ?? NaN) - (DRAWN.get(id)?.y ?? NaN),
    ];
    expect(moved('right')).toEqual([74, 0]);
    expect(moved('app')).toEqual(moved('right'));
  });

  test('thousands of boxes at one place end up in rows', () => {
    const pile = Array.from({ length: 5_000 }, (_, index): Nested => ({ id: String(index), depth: 0 }));
    const rects = [
      ...apart(pile, new Map(pile.map(({ id }) => [id, { x: 0, y: 0, width: 176, height: 80 }]))).values(),
    ];
    expect(new Set(rects.map(({ x, y }) => `${x} ${y}`)).size).toBe(5_000);
  });
});
