import { expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from './build.js';
import { absolutePoint } from './place.js';

test('absolutePoint adds up the places of all boundaries around', () => {
  const diagram = placed(
    diagramOf(boundary({ id: 'b_a' }), boundary({ id: 'b_b', parent: 'b_a' }), node({ id: 'n', parent: 'b_b' })),
    { b_a: { x: 100, y: 10 }, b_b: { x: 20, y: 2 }, n: { x: 3, y: 1 } },
  );
  expect(absolutePoint(diagram, 'n')).toEqual({ x: 123, y: 13 });
});
