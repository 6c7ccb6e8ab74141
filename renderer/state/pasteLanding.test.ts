import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../../shared/model/build.js';
import { besideLanding, boundaryLanding, pointLanding } from './pasteLanding.js';

const fragment = placed(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' })), {
  n_a: { x: 400, y: 400 },
  n_b: { x: 640, y: 400 },
});
const diagram = placed(diagramOf(boundary({ id: 'b_vpc' }), node({ id: 'n_old', parent: 'b_vpc' })), {
  b_vpc: { x: 80, y: 80, width: 800, height: 400 },
  n_old: { x: 16, y: 40 },
});

describe('where copies land', () => {
  test('each copy stands a step further', () => {
    expect(besideLanding(2)).toEqual({ offset: { x: 48, y: 48 } });
  });

  test('at a point of the grid with their corner, in whatever lies there', () => {
    expect(pointLanding(fragment, { x: 11, y: 40 })).toEqual({ offset: { x: -392, y: -360 } });
  });

  test('in a boundary at the first place that covers nothing', () => {
    const landing = boundaryLanding(diagram, fragment, 'b_vpc');
    expect(landing?.parent).toBe('b_vpc');
    const left = 400 + (landing?.offset.x ?? 0);
    const top = 400 + (landing?.offset.y ?? 0);
    expect(left >= 80 + 16 + 168 || top >= 80 + 40 + 72).toBe(true);
  });

  test('nothing that has a place lands nowhere', () => {
    expect(pointLanding(diagramOf(), { x: 0, y: 0 })).toBeUndefined();
    expect(boundaryLanding(diagram, diagramOf(), 'b_vpc')).toBeUndefined();
  });
});
