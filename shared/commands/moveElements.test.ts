import { describe, expect, test } from 'vitest';
import { diagramOf, node, placed } from '../model/build.js';
import { moveElements } from './moveElements.js';

const diagram = placed(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' })), {
  n_a: { x: 0, y: 0, z: 'a' },
  n_b: { x: 0, y: 0, locked: true },
});

describe('moveElements', () => {
  test('moves to whole px and keeps what else the place says', () => {
    const after = moveElements(diagram, new Map([['n_a', { x: 8.6, y: -3 }]]));
    expect(after.layout.placements.get('n_a')).toEqual({ x: 9, y: -3, z: 'a' });
  });

  test.each([
    ['is locked', 'n_b', { x: 8, y: 8 }],
    ['has no place', 'n_none', { x: 8, y: 8 }],
    ['is there already', 'n_a', { x: 0, y: 0 }],
  ])('changes nothing for what %s', (_, id, place) => {
    expect(moveElements(diagram, new Map([[id, place]]))).toBe(diagram);
  });
});
