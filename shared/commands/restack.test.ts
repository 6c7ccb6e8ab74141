import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { restack } from './restack.js';

const ids = ['n_a', 'n_b', 'n_c'];
const diagram = placed(
  diagramOf(
    boundary({ id: 'b_1', kind: 'group' }),
    ...ids.map((id) => node({ id })),
    node({ id: 'n_in', parent: 'b_1' }),
  ),
  Object.fromEntries(['b_1', 'n_in', ...ids].map((id) => [id, { x: 0, y: 0 }])),
);

function stack({ layout }: Diagram): readonly string[] {
  const z = (id: string) => layout.placements.get(id)?.z ?? '';
  return [...ids].sort((a, b) => (z(a) < z(b) ? -1 : z(a) > z(b) ? 1 : 0));
}

describe('restack', () => {
  test('brings several to the front in their own order', () => {
    expect(stack(restack(diagram, ['n_b', 'n_a'], 'front'))).toEqual(['n_c', 'n_a', 'n_b']);
  });

  test('sends one behind all others', () => {
    expect(stack(restack(diagram, ['n_c'], 'back'))).toEqual(['n_c', 'n_a', 'n_b']);
  });

  test('touches only the boundary that the element stands in', () => {
    expect(restack(diagram, ['n_a'], 'front').layout.placements.get('n_in')).toEqual({ x: 0, y: 0 });
  });

  test('changes nothing where the order is so already', () => {
    expect(restack(diagram, ['n_in'], 'front')).toBe(diagram);
  });
});
