import { describe, expect, test } from 'vitest';
import { emptyDiagram, type Diagram } from '../../../shared/model/diagram.js';
import { branchesOf, isOpen, keysAround, matching, type Branch } from './outlineBranches.js';

const node = (id: string, parent?: string) => [id, { id, service: 'aws/ec2', label: id, parent }] as const;

const diagram: Diagram = {
  ...emptyDiagram('Test'),
  nodes: new Map([node('n_right', 'b_vpc'), node('n_left', 'b_vpc'), node('n_below', 'b_vpc'), node('n_outside')]),
  boundaries: new Map([
    [
      'b_group',
      { id: 'b_group', kind: 'security-group', label: 'Group', parent: 'b_vpc', members: ['n_left', 'gone'] },
    ],
    ['b_vpc', { id: 'b_vpc', kind: 'vpc', label: 'VPC' }],
  ]),
  edges: new Map([
    ['e_one', { id: 'e_one', source: 'n_left', target: 'n_right' }],
    ['e_two', { id: 'e_two', source: 'b_vpc', target: 'n_outside' }],
  ]),
  layout: {
    edges: new Map(),
    placements: new Map([
      ['b_vpc', { x: 400, y: 0, width: 400, height: 300, collapsed: true }],
      ['n_outside', { x: 0, y: 20 }],
      ['n_right', { x: 200, y: 30 }],
      ['n_left', { x: 10, y: 40 }],
      ['n_below', { x: 10, y: 200 }],
    ]),
  },
};

/** `b_vpc(n_left(e_one) n_right)`. */
function written(branches: readonly Branch[]): string {
  return branches.map(({ key, children }) => (children.length === 0 ? key : `${key}(${written(children)})`)).join(' ');
}

describe('branchesOf', () => {
  test('nests in reading order, also in a collapsed boundary, with connections below where they start', () => {
    expect(written(branchesOf(diagram))).toBe(
      'n_outside b_vpc(n_left(e_one) n_right n_below e_two) groups(b_group(b_group/n_left))',
    );
  });

  test('has no heading where there are no security groups', () => {
    expect(written(branchesOf(emptyDiagram('')))).toBe('');
  });
});

describe('matching', () => {
  test('keeps what is around a match and leaves out the rest', () => {
    const found = matching(branchesOf(diagram), ({ id }) => id === 'e_one');
    expect(written(found)).toBe('b_vpc(n_left(e_one))');
  });

  test('keeps a boundary by its own name', () => {
    expect(written(matching(branchesOf(diagram), ({ id }) => id === 'b_vpc'))).toBe('b_vpc');
  });
});

describe('isOpen', () => {
  test('boundaries are open and nodes closed until toggled', () => {
    const [outside, vpc] = branchesOf(diagram);
    const open = (toggled: readonly string[]) =>
      [vpc, outside].map((branch) => branch !== undefined && isOpen(branch, new Set(toggled)));
    expect(open([])).toEqual([true, false]);
    expect(open(['b_vpc', 'n_outside'])).toEqual([false, true]);
  });
});

describe('keysAround', () => {
  test('names the rows that have to be open, by where the element stands and not by its groups', () => {
    const keys = (id: string) => keysAround(branchesOf(diagram), id)?.map(({ key }) => key);
    expect(keys('e_one')).toEqual(['b_vpc', 'n_left']);
    expect(keys('n_left')).toEqual(['b_vpc']);
    expect(keys('b_group')).toEqual(['groups']);
    expect(keys('nothing')).toBeUndefined();
  });
});
