import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, note } from './build.js';
import { ancestors, boundaryOf, childrenOf, descendants, elementOf, nearest, securityGroupsOf } from './hierarchy.js';

const diagram = diagramOf(
  boundary({ id: 'b_vpc' }),
  boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
  boundary({ id: 'b_sg', kind: 'security-group', parent: 'b_vpc', members: ['n_app'] }),
  node({ id: 'n_app', parent: 'b_subnet' }),
  node({ id: 'n_free' }),
  note({ id: 't_hint', parent: 'b_vpc' }),
);

const ids = (elements: readonly { readonly id: string }[]) => elements.map(({ id }) => id);

describe('ancestors', () => {
  test('lists the boundaries around, nearest first', () => {
    expect(ids(ancestors(diagram, 'n_app'))).toEqual(['b_subnet', 'b_vpc']);
  });

  test('ends at a cycle', () => {
    const looped = diagramOf(boundary({ id: 'b_a', parent: 'b_b' }), boundary({ id: 'b_b', parent: 'b_a' }));
    expect(ids(ancestors(looped, 'b_a'))).toEqual(['b_b']);
    expect(descendants(looped, 'b_a')).toEqual(['b_b']);
  });
});

describe('nearest', () => {
  test('finds the boundary of a kind around an element, never the element itself', () => {
    expect(nearest(diagram, 'n_app', 'vpc')?.id).toBe('b_vpc');
    expect(nearest(diagram, 'b_vpc', 'vpc')).toBeUndefined();
  });
});

describe('childrenOf', () => {
  test('groups boundaries, nodes and notes by their parent', () => {
    expect(childrenOf(diagram).get('b_vpc')).toEqual(['b_subnet', 'b_sg', 't_hint']);
    expect(childrenOf(diagram).get(undefined)).toEqual(['b_vpc', 'n_free']);
  });
});

describe('descendants', () => {
  test('lists everything inside, outer before inner', () => {
    expect(descendants(diagram, 'b_vpc')).toEqual(['b_subnet', 'b_sg', 't_hint', 'n_app']);
  });
});

describe('boundaryOf, elementOf and securityGroupsOf', () => {
  test('find what an id stands for and what is around it', () => {
    expect(boundaryOf(diagram, 'n_app')?.id).toBe('b_subnet');
    expect(elementOf(diagram, 't_hint')).toMatchObject({ text: 'A note' });
    expect(ids(securityGroupsOf(diagram, 'n_app'))).toEqual(['b_sg']);
    expect(securityGroupsOf(diagram, 'n_free')).toEqual([]);
  });
});
