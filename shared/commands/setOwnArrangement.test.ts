import { describe, expect, test } from 'vitest';
import { diagramOf, edge, node } from '../model/build.js';
import { addView } from './addView.js';
import { setBends } from './setBends.js';
import { setOwnArrangement } from './setOwnArrangement.js';

const drawn = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), edge({ source: 'n_a', target: 'n_b' }));
const diagram = setBends(addView(drawn, { id: 'v', name: 'V' }), 'e_a-b', [{ x: 8, y: 8 }]);

describe('setOwnArrangement', () => {
  test('begins with the shared places and lines', () => {
    expect(setOwnArrangement(diagram, 'v', true).views[0]?.arrangement).toEqual({
      placements: [],
      edges: [{ id: 'e_a-b', bends: [{ x: 8, y: 8 }] }],
    });
  });

  test('gives the own places up', () => {
    expect(setOwnArrangement(setOwnArrangement(diagram, 'v', true), 'v', false).views).toEqual(diagram.views);
  });

  test('changes nothing where it is so already', () => {
    expect(setOwnArrangement(diagram, 'v', false)).toBe(diagram);
  });
});
