import { describe, expect, test } from 'vitest';
import { diagramOf, node, placed } from '../model/build.js';
import { distributeElements } from './distributeElements.js';

const diagram = placed(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), node({ id: 'n_c' })), {
  n_a: { x: 0, y: 300 },
  n_b: { x: 90, y: 40 },
  n_c: { x: 300, y: 0 },
});
const size = { width: 100, height: 20 };
const rects = new Map([...diagram.layout.placements].map(([id, { x, y }]) => [id, { x, y, ...size }] as const));

describe('distributeElements', () => {
  test('makes the gaps between columns equal, the outermost staying', () => {
    const { placements } = distributeElements(diagram, rects, 'horizontal').layout;
    expect([...placements.values()].map(({ x }) => x)).toEqual([0, 150, 300]);
  });

  test('makes the gaps between rows equal', () => {
    const { placements } = distributeElements(diagram, rects, 'vertical').layout;
    expect([...placements.values()].map(({ y }) => y)).toEqual([300, 150, 0]);
  });

  test('needs three', () => {
    expect(distributeElements(diagram, new Map([...rects].slice(1)), 'horizontal')).toBe(diagram);
  });
});
