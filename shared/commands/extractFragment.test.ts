import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../model/build.js';
import { extractFragment } from './extractFragment.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
    boundary({ id: 'b_sg', kind: 'security-group', parent: 'b_vpc', members: ['n_app', 'n_db'] }),
    node({ id: 'n_app', parent: 'b_subnet' }),
    node({ id: 'n_db', parent: 'b_subnet' }),
    node({ id: 'n_user' }),
    edge({ source: 'n_user', target: 'n_app' }),
    edge({ source: 'n_app', target: 'n_db' }),
    { task: 'patch-guest-os', subject: 'n_app', status: 'done' },
    { task: 'patch-guest-os', subject: 'n_user', status: 'done' },
  ),
  { b_vpc: { x: 100, y: 100 }, b_subnet: { x: 16, y: 40 }, n_app: { x: 16, y: 40 }, n_db: { x: 216, y: 40 } },
);

describe('extractFragment', () => {
  test('takes a node to the bare canvas at its absolute place, with its group and task states', () => {
    const fragment = extractFragment(diagram, ['n_app']);
    expect(fragment.nodes.get('n_app')).not.toHaveProperty('parent');
    expect(fragment.layout.placements.get('n_app')).toEqual({ x: 132, y: 180 });
    expect(fragment.boundaries.get('b_sg')).toEqual({
      id: 'b_sg',
      kind: 'security-group',
      label: 'sg',
      members: ['n_app'],
    });
    expect([...fragment.taskStates.keys()]).toEqual(['patch-guest-os n_app']);
    expect(fragment.edges.size).toBe(0);
  });

  test('takes a boundary with everything inside and the edges between', () => {
    const fragment = extractFragment(diagram, ['b_vpc']);
    expect([...fragment.nodes.keys()]).toEqual(['n_app', 'n_db']);
    expect([...fragment.edges.keys()]).toEqual(['e_app-db']);
    expect(fragment.nodes.get('n_app')?.parent).toBe('b_subnet');
    expect(fragment.layout.placements.get('n_app')).toEqual({ x: 16, y: 40 });
  });
});
