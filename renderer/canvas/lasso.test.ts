import { describe, expect, test } from 'vitest';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import type { Point } from '../../shared/model/geometry.js';
import { encloses, enclosesWhole, lassoSelection } from './lasso.js';
import type { Rects } from './rects.js';

const at = (x: number, y: number): Point => ({ x, y });
const SQUARE = [at(0, 0), at(100, 0), at(100, 100), at(0, 100)];
/** Open at the top, its inside between the arms is outside. */
const U_SHAPE = [at(0, 0), at(30, 0), at(30, 70), at(70, 70), at(70, 0), at(100, 0), at(100, 100), at(0, 100)];

describe('encloses', () => {
  test.each([
    ['the middle of a square', SQUARE, at(50, 50), true],
    ['beside a square', SQUARE, at(150, 50), false],
    ['between the arms of a U', U_SHAPE, at(50, 30), false],
    ['the arm of a U', U_SHAPE, at(15, 30), true],
    ['a square that was drawn round twice', [...SQUARE, ...SQUARE], at(50, 50), true],
    ['a line of two points', [at(0, 0), at(100, 100)], at(50, 49), false],
    ['no line at all', [], at(0, 0), false],
  ])('%s', (_what, loop, point, inside) => {
    expect(encloses(loop, point)).toBe(inside);
  });
});

describe('enclosesWhole', () => {
  test('takes a rectangle only with all four corners', () => {
    expect(enclosesWhole(SQUARE, { x: 10, y: 10, width: 80, height: 80 })).toBe(true);
    expect(enclosesWhole(SQUARE, { x: 10, y: 10, width: 120, height: 80 })).toBe(false);
  });

  test('refuses a rectangle that the line cuts into between the corners', () => {
    const notched = [at(0, 0), at(50, 60), at(100, 0), at(100, 100), at(0, 100)];
    expect(enclosesWhole(notched, { x: 20, y: 50, width: 60, height: 40 })).toBe(false);
  });
});

describe('lassoSelection', () => {
  const diagram: Diagram = {
    ...emptyDiagram('Test'),
    nodes: new Map(
      ['n_in', 'n_too', 'n_out'].map((id) => [id, { id, service: 'aws/ec2', label: id, parent: 'b_vpc' }] as const),
    ),
    boundaries: new Map([
      ['b_vpc', { id: 'b_vpc', kind: 'vpc', label: 'VPC' }],
      ['b_group', { id: 'b_group', kind: 'security-group', label: 'Group', members: ['n_in'] }],
    ]),
    edges: new Map([
      ['e_inside', { id: 'e_inside', source: 'n_in', target: 'n_too' }],
      ['e_across', { id: 'e_across', source: 'n_in', target: 'n_out' }],
    ]),
  };
  const rects: Rects = new Map([
    ['n_in', { x: 10, y: 10, width: 20, height: 20 }],
    ['n_too', { x: 60, y: 60, width: 70, height: 20 }],
    ['n_out', { x: 160, y: 60, width: 20, height: 20 }],
    ['b_vpc', { x: 5, y: 5, width: 200, height: 100 }],
    ['b_group', { x: 8, y: 8, width: 24, height: 24 }],
  ]);

  test('takes nodes by their middle and the edges between them, not the boundary that it crosses', () => {
    expect([...lassoSelection(diagram, rects, SQUARE)]).toEqual(['n_in', 'n_too', 'e_inside']);
  });

  test('takes a boundary that it holds whole, and never an overlay by itself', () => {
    const around = [at(-10, -10), at(300, -10), at(300, 300), at(-10, 300)];
    expect(lassoSelection(diagram, rects, around)).toEqual(
      new Set(['n_in', 'n_too', 'n_out', 'b_vpc', 'e_inside', 'e_across']),
    );
  });
});
