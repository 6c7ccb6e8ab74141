import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, placed } from '../model/build.js';
import { boundaryAt } from './boundaryAt.js';

const diagram = placed(
  diagramOf(boundary({ id: 'b_vpc' }), boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' })),
  { b_vpc: { x: 100, y: 100, width: 300, height: 300 }, b_subnet: { x: 10, y: 10, width: 100, height: 100 } },
);

describe('boundaryAt', () => {
  test.each([
    [{ x: 150, y: 150 }, 'b_subnet'],
    [{ x: 300, y: 300 }, 'b_vpc'],
    [{ x: 50, y: 50 }, undefined],
  ])('finds the innermost boundary at %j', (point, id) => {
    expect(boundaryAt(diagram, point)?.id).toBe(id);
  });
});
