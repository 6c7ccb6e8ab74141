import { describe, expect, test } from 'vitest';
import { boundary, diagramOf } from '../model/build.js';
import { addBoundary } from './addBoundary.js';

const diagram = diagramOf(boundary({ id: 'b_vpc' }));
const subnet = { id: 'b_subnet', kind: 'subnet', label: 'Public', x: 16, y: 40, width: 300, height: 200 };

describe('addBoundary', () => {
  test('adds the boundary and its rectangle', () => {
    const after = addBoundary(diagram, { ...subnet, parent: 'b_vpc' });
    expect(after.boundaries.get('b_subnet')).toEqual({
      id: 'b_subnet',
      kind: 'subnet',
      label: 'Public',
      parent: 'b_vpc',
    });
    expect(after.layout.placements.get('b_subnet')).toEqual({ x: 16, y: 40, width: 300, height: 200 });
  });

  test('gives a security group a list of members and no place', () => {
    const after = addBoundary(diagram, { ...subnet, kind: 'security-group' });
    expect(after.boundaries.get('b_subnet')?.members).toEqual([]);
    expect(after.layout).toBe(diagram.layout);
  });

  test.each([
    ['the id is taken', { ...subnet, id: 'b_vpc' }],
    ['the parent may not hold it', { ...subnet, kind: 'account', parent: 'b_vpc' }],
    ['it would have no size', { ...subnet, width: 0 }],
  ])('changes nothing where %s', (_, added) => {
    expect(addBoundary(diagram, added)).toBe(diagram);
  });
});
