import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../model/build.js';
import { bendsOfUnmoved } from './bendsOfUnmoved.js';

const drawn = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    node({ id: 'n_a', parent: 'b_vpc' }),
    node({ id: 'n_b' }),
    edge({ source: 'n_a', target: 'n_b' }),
  ),
  { b_vpc: { x: 0, y: 0 }, n_a: { x: 16, y: 40 }, n_b: { x: 400, y: 40 } },
);
const bent = { ...drawn, layout: { ...drawn.layout, edges: new Map([['e_a-b', { bends: [{ x: 8, y: 8 }] }]]) } };

describe('bendsOfUnmoved', () => {
  test('keeps the bends of what stays', () => {
    expect([...bendsOfUnmoved(bent, bent.layout.placements).keys()]).toEqual(['e_a-b']);
  });

  test('drops them where the boundary around an end moved', () => {
    const placements = new Map(bent.layout.placements).set('b_vpc', { x: 8, y: 0 });
    expect(bendsOfUnmoved(bent, placements).size).toBe(0);
  });
});
