import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node } from '../model/build.js';
import { setMembers } from './setMembers.js';

const diagram = diagramOf(
  boundary({ id: 'b_sg', kind: 'security-group' }),
  boundary({ id: 'b_vpc' }),
  node({ id: 'n_b' }),
  node({ id: 'n_a' }),
);

describe('setMembers', () => {
  test('lists every node once, sorted, and nothing else', () => {
    const after = setMembers(diagram, 'b_sg', ['n_b', 'n_a', 'n_b', 'n_none', 'b_vpc']);
    expect(after.boundaries.get('b_sg')?.members).toEqual(['n_a', 'n_b']);
  });

  test('changes nothing in another order, or for a boundary that has no members', () => {
    const set = setMembers(diagram, 'b_sg', ['n_a', 'n_b']);
    expect(setMembers(set, 'b_sg', ['n_b', 'n_a'])).toBe(set);
    expect(setMembers(diagram, 'b_vpc', ['n_a'])).toBe(diagram);
  });
});
