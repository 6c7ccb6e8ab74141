import { describe, expect, test } from 'vitest';
import { diagramOf, edge, node } from '../model/build.js';
import { setBends } from './setBends.js';

const diagram = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), edge({ id: 'e_1', source: 'n_a', target: 'n_b' }));

describe('setBends', () => {
  test('keeps whole px', () => {
    expect(setBends(diagram, 'e_1', [{ x: 1.6, y: 2 }]).layout.edges.get('e_1')).toEqual({ bends: [{ x: 2, y: 2 }] });
  });

  test.each([[undefined], [[]]])('lets the edge be routed again with %j', (none) => {
    expect(setBends(setBends(diagram, 'e_1', [{ x: 1, y: 2 }]), 'e_1', none).layout.edges.size).toBe(0);
  });

  test('changes nothing for the same bends or an edge that is not there', () => {
    const set = setBends(diagram, 'e_1', [{ x: 1, y: 2 }]);
    expect(setBends(set, 'e_1', [{ x: 1, y: 2 }])).toBe(set);
    expect(setBends(diagram, 'e_none', [{ x: 1, y: 2 }])).toBe(diagram);
    expect(setBends(diagram, 'e_1', undefined)).toBe(diagram);
  });
});
