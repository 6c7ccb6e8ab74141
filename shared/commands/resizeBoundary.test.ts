import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import { absolutePoint } from '../model/place.js';
import { resizeBoundary } from './resizeBoundary.js';

const diagram = placed(diagramOf(boundary({ id: 'b_vpc' }), node({ id: 'n_app', parent: 'b_vpc' })), {
  b_vpc: { x: 100, y: 100, width: 400, height: 300 },
  n_app: { x: 40, y: 40 },
});

describe('resizeBoundary', () => {
  test('leaves what is inside where it is on the canvas', () => {
    const after = resizeBoundary(diagram, 'b_vpc', { x: 60, y: 80, width: 440, height: 320 });
    expect(after.layout.placements.get('b_vpc')).toEqual({ x: 60, y: 80, width: 440, height: 320 });
    expect(absolutePoint(after, 'n_app')).toEqual({ x: 140, y: 140 });
  });

  test.each([
    ['the same rectangle', 'b_vpc', { x: 100, y: 100, width: 400, height: 300 }],
    ['no height', 'b_vpc', { x: 100, y: 100, width: 400, height: 0 }],
    ['something that is no number', 'b_vpc', { x: 100, y: 100, width: Number.NaN, height: 10 }],
    ['a node', 'n_app', { x: 0, y: 0, width: 10, height: 10 }],
  ])('changes nothing for %s', (_, id, rect) => {
    expect(resizeBoundary(diagram, id, rect)).toBe(diagram);
  });
});
