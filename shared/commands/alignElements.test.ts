import { describe, expect, test } from 'vitest';
import { diagramOf, node, placed } from '../model/build.js';
import { alignElements, type Alignment } from './alignElements.js';

const diagram = placed(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), node({ id: 'n_c' })), {
  n_a: { x: 0, y: 0 },
  n_b: { x: 104, y: 48 },
  n_c: { x: 40, y: 200, locked: true },
});
const rects = new Map([
  ['n_a', { x: 0, y: 0, width: 80, height: 40 }],
  ['n_b', { x: 104, y: 48, width: 40, height: 80 }],
]);

describe('alignElements', () => {
  test.each<[Alignment, readonly [number, number], readonly [number, number]]>([
    ['left', [0, 0], [0, 48]],
    ['centre', [32, 0], [52, 48]],
    ['right', [64, 0], [104, 48]],
    ['top', [0, 0], [104, 0]],
    ['middle', [0, 44], [104, 24]],
    ['bottom', [0, 88], [104, 48]],
  ])('brings both to the %s', (to, a, b) => {
    const { placements } = alignElements(diagram, rects, to).layout;
    expect([placements.get('n_a'), placements.get('n_b')]).toEqual([
      { x: a[0], y: a[1] },
      { x: b[0], y: b[1] },
    ]);
  });

  test('leaves one alone as it is', () => {
    expect(alignElements(diagram, new Map([...rects].slice(0, 1)), 'left')).toBe(diagram);
  });

  test('leaves what is locked where it is', () => {
    const withLocked = new Map([...rects, ['n_c', { x: 40, y: 200, width: 40, height: 40 }] as const]);
    expect(alignElements(diagram, withLocked, 'left').layout.placements.get('n_c')).toEqual({
      x: 40,
      y: 200,
      locked: true,
    });
  });
});
