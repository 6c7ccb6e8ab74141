import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../model/build.js';
import { applyLayout } from './applyLayout.js';

const diagram = placed(
  diagramOf(
    node({ id: 'n_a' }),
    node({ id: 'n_b' }),
    boundary({ id: 'b_sg', kind: 'security-group' }),
    edge({ id: 'e_1', source: 'n_a', target: 'n_b' }),
  ),
  { n_a: { x: 1, y: 2, z: 'a5' } },
);
const none = new Map<string, never>();

describe('applyLayout', () => {
  test('takes over places and keeps what else was said about them', () => {
    const placements = new Map([
      ['n_a', { x: 10, y: 20 }],
      ['n_b', { x: 30.2, y: 40 }],
    ]);
    const after = applyLayout(diagram, { placements, edges: none });
    expect(after.layout.placements.get('n_a')).toEqual({ x: 10, y: 20, z: 'a5' });
    expect(after.layout.placements.get('n_b')).toEqual({ x: 30, y: 40 });
  });

  test('leaves out what the diagram does not have and security groups', () => {
    const placements = new Map([
      ['n_gone', { x: 1, y: 1 }],
      ['b_sg', { x: 1, y: 1 }],
    ]);
    expect(applyLayout(diagram, { placements, edges: none })).toBe(diagram);
  });

  test('forgets hand-made bends', () => {
    const bent = { ...diagram, layout: { ...diagram.layout, edges: new Map([['e_1', { bends: [{ x: 1, y: 1 }] }]]) } };
    expect(applyLayout(bent, { placements: none, edges: none }).layout.edges.size).toBe(0);
  });
});
