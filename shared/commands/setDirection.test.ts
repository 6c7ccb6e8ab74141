import { describe, expect, test } from 'vitest';
import { diagramOf, edge, node } from '../model/build.js';
import { setDirection } from './setDirection.js';

const diagram = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), edge({ id: 'e_1', source: 'n_a', target: 'n_b' }));

describe('setDirection', () => {
  test('says that both ends connect, and takes it back', () => {
    const both = setDirection(diagram, 'e_1', 'both');
    expect(both.edges.get('e_1')?.direction).toBe('both');
    expect(setDirection(both, 'e_1', 'forward').edges.get('e_1')).toEqual(diagram.edges.get('e_1'));
  });

  test('changes nothing where the usual direction is asked for', () => {
    expect(setDirection(diagram, 'e_1', 'forward')).toBe(diagram);
  });
});
