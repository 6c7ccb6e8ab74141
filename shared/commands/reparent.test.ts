import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import { reparent } from './reparent.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
    boundary({ id: 'b_sg', kind: 'security-group' }),
    node({ id: 'n_app', parent: 'b_subnet' }),
    node({ id: 'n_db' }),
  ),
  {
    b_vpc: { x: 100, y: 100, width: 400, height: 300 },
    b_subnet: { x: 20, y: 30, width: 200, height: 200 },
    n_app: { x: 8, y: 24 },
    n_db: { x: 600, y: 0 },
  },
);

describe('reparent', () => {
  test('keeps the place on the canvas on the way out', () => {
    const after = reparent(diagram, ['n_app'], undefined);
    expect(after.nodes.get('n_app')).not.toHaveProperty('parent');
    expect(after.layout.placements.get('n_app')).toEqual({ x: 128, y: 154 });
  });

  test('and on the way in', () => {
    const after = reparent(diagram, ['n_db'], 'b_subnet');
    expect(after.nodes.get('n_db')?.parent).toBe('b_subnet');
    expect(after.layout.placements.get('n_db')).toEqual({ x: 480, y: -130 });
  });

  test('moves a boundary with what is inside', () => {
    const after = reparent(diagram, ['b_subnet', 'n_app'], undefined);
    expect(after.boundaries.get('b_subnet')).not.toHaveProperty('parent');
    expect(after.nodes.get('n_app')?.parent).toBe('b_subnet');
    expect(after.layout.placements.get('b_subnet')).toMatchObject({ x: 120, y: 130, width: 200 });
  });

  test('leaves the further subnets of a VPC with the VPC, and keeps them within it', () => {
    const spread = diagramOf(
      boundary({ id: 'b_vpc' }),
      boundary({ id: 'b_1', kind: 'subnet', parent: 'b_vpc' }),
      boundary({ id: 'b_2', kind: 'subnet', parent: 'b_vpc' }),
      boundary({ id: 'b_3', kind: 'subnet', parent: 'b_vpc' }),
      node({ id: 'n_alb', parent: 'b_1', alsoIn: ['b_2', 'b_3'] }),
    );
    expect(reparent(spread, ['n_alb'], 'b_2').nodes.get('n_alb')?.alsoIn).toEqual(['b_3']);
    expect(reparent(spread, ['n_alb'], undefined).nodes.get('n_alb')).not.toHaveProperty('alsoIn');
  });

  test.each([
    ['inside itself', ['b_vpc'], 'b_subnet'],
    ['into a security group', ['n_db'], 'b_sg'],
    ['into nothing', ['n_db'], 'b_none'],
    ['where one of them may not go', ['n_db', 'b_vpc'], 'b_subnet'],
    ['where it is already', ['n_app'], 'b_subnet'],
  ])('changes nothing on the way %s', (_, ids, parent) => {
    expect(reparent(diagram, ids, parent)).toBe(diagram);
  });
});
