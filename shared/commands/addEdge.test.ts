import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node } from '../model/build.js';
import { addEdge } from './addEdge.js';

const diagram = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), boundary({ id: 'b_vpc' }));

describe('addEdge', () => {
  test.each(['n_b', 'b_vpc'])('connects a node with %s', (target) => {
    const after = addEdge(diagram, { id: 'e_1', source: 'n_a', target });
    expect(after.edges.get('e_1')).toEqual({ id: 'e_1', source: 'n_a', target });
  });

  test.each([
    ['itself', { id: 'e_1', source: 'n_a', target: 'n_a' }],
    ['nothing', { id: 'e_1', source: 'n_a', target: 'n_none' }],
    ['another under a taken id', { id: 'n_b', source: 'n_a', target: 'n_b' }],
  ])('does not connect a node with %s', (_, edge) => {
    expect(addEdge(diagram, edge)).toBe(diagram);
  });
});
