import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../model/build.js';
import { deleteElements } from './deleteElements.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
    boundary({ id: 'b_web', kind: 'security-group', members: ['n_app', 'n_db'] }),
    boundary({
      id: 'b_data',
      kind: 'security-group',
      members: ['n_db'],
      rules: [
        { direction: 'in', action: 'allow', peer: 'sg:b_web' },
        { direction: 'in', action: 'allow', peer: '10.0.0.0/8' },
      ],
    }),
    node({ id: 'n_app', parent: 'b_subnet' }),
    node({ id: 'n_db' }),
    edge({ source: 'n_app', target: 'n_db' }),
    { task: 'patch-guest-os', subject: 'n_app', status: 'done' },
  ),
  { n_app: { x: 0, y: 0 }, n_db: { x: 8, y: 8 } },
);

describe('deleteElements', () => {
  test('takes the edges, memberships and places of a node along', () => {
    const after = deleteElements(diagram, ['n_app']);
    expect([...after.nodes.keys()]).toEqual(['n_db']);
    expect(after.edges.size).toBe(0);
    expect(after.boundaries.get('b_web')?.members).toEqual(['n_db']);
    expect([...after.layout.placements.keys()]).toEqual(['n_db']);
  });

  test('takes everything inside a boundary along', () => {
    const after = deleteElements(diagram, ['b_vpc']);
    expect([...after.boundaries.keys()]).toEqual(['b_web', 'b_data']);
    expect(after.nodes.has('n_app')).toBe(false);
  });

  test('leaves the members of a deleted security group and drops the rules that name it', () => {
    const after = deleteElements(diagram, ['b_web']);
    expect(after.nodes).toBe(diagram.nodes);
    expect(after.boundaries.get('b_data')?.rules).toEqual([{ direction: 'in', action: 'allow', peer: '10.0.0.0/8' }]);
  });

  test('takes a deleted subnet out of those that a node stands in', () => {
    const spread = diagramOf(
      boundary({ id: 'b_a', kind: 'subnet' }),
      boundary({ id: 'b_b', kind: 'subnet' }),
      node({ id: 'n_alb', parent: 'b_a', alsoIn: ['b_b'] }),
    );
    expect(deleteElements(spread, ['b_b']).nodes.get('n_alb')).toEqual(node({ id: 'n_alb', parent: 'b_a' }));
  });

  test('takes a deleted element out of the views that hide it', () => {
    const viewed = { ...diagram, views: [{ id: 'v', name: 'Apps', hidden: ['n_app', 'n_db'] }] };
    expect(deleteElements(viewed, ['n_app']).views).toEqual([{ id: 'v', name: 'Apps', hidden: ['n_db'] }]);
  });

  test('keeps what was said about the tasks', () => {
    expect(deleteElements(diagram, ['n_app']).taskStates).toBe(diagram.taskStates);
  });

  test('deletes a single edge', () => {
    const after = deleteElements(diagram, ['e_app-db']);
    expect(after.edges.size).toBe(0);
    expect(after.nodes).toBe(diagram.nodes);
  });

  test('changes nothing where there is nothing of that id', () => {
    expect(deleteElements(diagram, ['n_none'])).toBe(diagram);
  });
});
