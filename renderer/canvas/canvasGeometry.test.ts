import { describe, expect, test } from 'vitest';
import type { Point } from '../../shared/model/geometry.js';
import { descendants } from '../../shared/model/hierarchy.js';
import { boundary, diagramOf, edge, node, placed } from '../../shared/model/build.js';
import { dropTarget, paletteDropTarget } from './dropTarget.js';
import { hitTest } from './hitTest.js';
import { marqueeSelection } from './marquee.js';
import { quickRoute } from './quickRoute.js';
import { readingOrder } from './readingOrder.js';
import { rectsOf } from './rects.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
    boundary({ id: 'b_zone', kind: 'internet' }),
    node({ id: 'n_right', parent: 'b_subnet' }),
    node({ id: 'n_left', parent: 'b_subnet' }),
    node({ id: 'n_out' }),
    edge({ source: 'n_left', target: 'n_right' }),
  ),
  {
    b_vpc: { x: 0, y: 0, width: 600, height: 400 },
    b_subnet: { x: 40, y: 60, width: 520, height: 200 },
    b_zone: { x: 800, y: 0, width: 200, height: 200 },
    n_right: { x: 300, y: 48 },
    n_left: { x: 20, y: 50 },
    n_out: { x: 0, y: 600 },
  },
);
const rects = rectsOf(diagram);
const route = {
  points: [
    { x: 236, y: 150 },
    { x: 340, y: 150 },
  ],
};
const scene = { diagram, rects, routes: new Map([['e_left-right', route]]), frames: new Map() };

describe('hitTest', () => {
  test.each([
    [
      { x: 70, y: 120 },
      { id: 'n_left', part: 'node' },
    ],
    [
      { x: 280, y: 153 },
      { id: 'e_left-right', part: 'edge' },
    ],
    [
      { x: 300, y: 70 },
      { id: 'b_subnet', part: 'title' },
    ],
    [
      { x: 300, y: 258 },
      { id: 'b_subnet', part: 'border' },
    ],
    [
      { x: 300, y: 230 },
      { id: 'b_subnet', part: 'body' },
    ],
    [
      { x: 300, y: 330 },
      { id: 'b_vpc', part: 'body' },
    ],
    [{ x: 700, y: 330 }, undefined],
  ])('finds what lies at %o', (point, hit) => {
    expect(hitTest(scene, point, 1)).toEqual(hit);
  });

  test('lines are as easy to hit when everything is small', () => {
    expect(hitTest(scene, { x: 280, y: 170 }, 1)?.part).not.toBe('edge');
    expect(hitTest(scene, { x: 280, y: 170 }, 0.25)?.part).toBe('edge');
  });
});

describe('dropTarget', () => {
  const landing = (id: string, point: Point) =>
    dropTarget(diagram, rects, [id], point, new Set([id, ...descendants(diagram, id)]));

  test('staying in the own boundary is no drop', () => {
    expect(landing('n_left', { x: 500, y: 200 })).toBeUndefined();
  });

  test('the innermost boundary takes it, the bare canvas too', () => {
    expect(landing('n_out', { x: 500, y: 200 })).toEqual({ id: 'b_subnet' });
    expect(landing('n_left', { x: 700, y: 700 })).toEqual({});
  });

  test('what may not hold it says so', () => {
    expect(landing('b_subnet', { x: 900, y: 100 })).toEqual({
      id: 'b_zone',
      refused: "Subnet can't go into Internet zone.",
    });
  });

  test('a boundary is never dropped into itself', () => {
    expect(landing('b_vpc', { x: 300, y: 100 })).toBeUndefined();
  });
});

describe('paletteDropTarget', () => {
  test('a security group lands on a node', () => {
    const item = { kind: 'boundary', item: 'security-group' } as const;
    expect(paletteDropTarget(diagram, rects, item, { x: 70, y: 120 })).toEqual({ id: 'n_left' });
    expect(paletteDropTarget(diagram, rects, item, { x: 700, y: 700 }).refused).toBeDefined();
  });
});

describe('marqueeSelection', () => {
  test('takes nodes it touches, boundaries it holds, and edges between them', () => {
    const across = marqueeSelection(diagram, rects, { x: 100, y: 100, width: 300, height: 100 });
    expect([...across]).toEqual(['n_right', 'n_left', 'e_left-right']);
    const around = marqueeSelection(diagram, rects, { x: -10, y: -10, width: 700, height: 500 });
    expect(around.has('b_vpc')).toBe(true);
  });
});

describe('readingOrder', () => {
  test('a boundary comes before its content, left before right, edges after', () => {
    expect(readingOrder(diagram, rects)).toEqual([
      'b_vpc',
      'b_subnet',
      'n_left',
      'n_right',
      'b_zone',
      'n_out',
      'e_left-right',
    ]);
  });
});

describe('quickRoute', () => {
  test('runs from border to border with right angles only', () => {
    const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 });
    expect(quickRoute(box(0, 0), box(200, 0))).toEqual([
      { x: 100, y: 25 },
      { x: 200, y: 25 },
    ]);
    const bent = quickRoute(box(0, 0), box(50, 200));
    expect(bent[0]).toEqual({ x: 50, y: 50 });
    expect(bent.at(-1)).toEqual({ x: 100, y: 200 });
    bent.slice(1).forEach((point, index) => {
      expect(point.x === bent[index]?.x || point.y === bent[index]?.y).toBe(true);
    });
  });
});
