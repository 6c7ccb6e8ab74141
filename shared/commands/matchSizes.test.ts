import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import { matchSizes } from './matchSizes.js';

const diagram = placed(
  diagramOf(boundary({ id: 'b_1', kind: 'group' }), boundary({ id: 'b_2', kind: 'group' }), node({ id: 'n_a' })),
  {
    b_1: { x: 0, y: 0, width: 200, height: 100 },
    b_2: { x: 400, y: 0, width: 120, height: 160 },
    n_a: { x: 0, y: 300 },
  },
);

describe('matchSizes', () => {
  test('gives boundaries the largest width and height', () => {
    const { placements } = matchSizes(
      diagram,
      new Map([
        ['b_1', { width: 200, height: 100 }],
        ['b_2', { width: 120, height: 160 }],
        ['n_a', { width: 900, height: 900 }],
      ]),
    ).layout;
    expect(placements.get('b_1')).toEqual({ x: 0, y: 0, width: 200, height: 160 });
    expect(placements.get('b_2')).toEqual({ x: 400, y: 0, width: 200, height: 160 });
    expect(placements.get('n_a')).toEqual({ x: 0, y: 300 });
  });

  test('needs two boundaries', () => {
    expect(matchSizes(diagram, new Map([['b_1', { width: 200, height: 100 }]]))).toBe(diagram);
  });
});
