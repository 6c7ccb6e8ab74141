import { describe, expect, test } from 'vitest';
import { diagramOf, node, placed } from '../model/build.js';
import { moveBy } from './moveBy.js';

const diagram = placed(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' })), { n_a: { x: 8, y: 8 } });

describe('moveBy', () => {
  test('moves by a distance', () => {
    const after = moveBy(diagram, new Map([['n_a', { x: 16, y: -8 }]]));
    expect(after.layout.placements.get('n_a')).toEqual({ x: 24, y: 0 });
  });

  test('leaves what has no place', () => {
    expect(moveBy(diagram, new Map([['n_b', { x: 16, y: -8 }]]))).toBe(diagram);
  });
});
