import { describe, expect, test } from 'vitest';
import { diagramOf, edge, node } from '../model/build.js';
import { setBends } from './setBends.js';
import { setEdgeEnds } from './setEdgeEnds.js';

const diagram = diagramOf(
  node({ id: 'n_a' }),
  node({ id: 'n_b' }),
  node({ id: 'n_c' }),
  edge({ id: 'e_1', source: 'n_a', target: 'n_b', label: 'x' }),
);

describe('setEdgeEnds', () => {
  test('connects other ends and keeps the rest', () => {
    expect(setEdgeEnds(diagram, 'e_1', 'n_c', 'n_a').edges.get('e_1')).toEqual({
      id: 'e_1',
      source: 'n_c',
      target: 'n_a',
      label: 'x',
    });
  });

  test('forgets the bends of the old course', () => {
    const bent = setBends(diagram, 'e_1', [{ x: 1, y: 1 }]);
    expect(setEdgeEnds(bent, 'e_1', 'n_b', 'n_a').layout.edges.size).toBe(0);
  });

  test.each([
    ['n_a', 'n_b'],
    ['n_a', 'n_a'],
    ['n_a', 'n_none'],
  ])('changes nothing for %s and %s', (source, target) => {
    expect(setEdgeEnds(diagram, 'e_1', source, target)).toBe(diagram);
  });
});
