import { describe, expect, test } from 'vitest';
import { diagramOf, placed } from './build.js';
import { stackOrder } from './stackOrder.js';

const { layout } = placed(diagramOf(), { a: { x: 0, y: 0, z: 'b' }, b: { x: 0, y: 0, z: 'a' }, c: { x: 0, y: 0 } });

describe('stackOrder', () => {
  test('goes by the stack, what has no place in it first, then by id', () => {
    expect(['d', 'a', 'b', 'c'].sort(stackOrder(layout))).toEqual(['c', 'd', 'b', 'a']);
  });
});
