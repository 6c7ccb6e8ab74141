import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { absoluteRects } from './absoluteRects.js';
import { autoLayout } from './autoLayout.js';

const sizeOf = () => ({ width: 176, height: 80 });

function laidOut(diagram: Diagram): ReadonlyMap<string, Rect> {
  return absoluteRects({ ...diagram, layout: autoLayout(diagram, sizeOf) }, sizeOf);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Boundaries in a random tree, nodes in random boundaries, edges between random nodes. */
const diagrams = fc
  .record({
    boundaries: fc.array(fc.nat(), { maxLength: 8 }),
    nodes: fc.array(fc.nat(), { minLength: 1, maxLength: 16 }),
    edges: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
  })
  .map(({ boundaries, nodes, edges }) =>
    diagramOf(
      ...boundaries.map((pick, index) =>
        boundary({
          kind: 'group',
          id: `b_${String(index)}`,
          parent: index === 0 || pick % (index + 1) === index ? undefined : `b_${String(pick % index)}`,
        }),
      ),
      ...nodes.map((pick, index) =>
        node({
          id: `n_${String(index)}`,
          parent:
            boundaries.length === 0 || pick % (boundaries.length + 1) === boundaries.length
              ? undefined
              : `b_${String(pick % boundaries.length)}`,
        }),
      ),
      ...edges.map(([from, to], index) =>
        edge({
          id: `e_${String(index)}`,
          source: `n_${String(from % nodes.length)}`,
          target: `n_${String(to % nodes.length)}`,
        }),
      ),
    ),
  );

describe('autoLayout', () => {
  test('siblings never overlap and children stand inside their boundary below its title', () => {
    fc.assert(
      fc.property(diagrams, (diagram) => {
        const rects = laidOut(diagram);
        const elements = [...diagram.nodes.values(), ...diagram.boundaries.values()];
        for (const one of elements) {
          const rect = rects.get(one.id)!;
          for (const other of elements) {
            if (other.id <= one.id || other.parent !== one.parent) continue;
            expect(overlap(rect, rects.get(other.id)!), `${one.id} and ${other.id}`).toBe(false);
          }
          if (one.parent === undefined) continue;
          const around = rects.get(one.parent)!;
          expect(rect.x).toBeGreaterThanOrEqual(around.x);
          expect(rect.y).toBeGreaterThanOrEqual(around.y + 24);
          expect(rect.x + rect.width).toBeLessThanOrEqual(around.x + around.width);
          expect(rect.y + rect.height).toBeLessThanOrEqual(around.y + around.height);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('places everything on the grid, the same way each time', () => {
    const diagram = diagramOf(
      boundary({}),
      node({ id: 'n_a', parent: 'b_vpc' }),
      node({ id: 'n_b' }),
      edge({ source: 'n_b', target: 'n_a' }),
    );
    const first = autoLayout(diagram, sizeOf);
    expect(autoLayout(diagram, sizeOf)).toEqual(first);
    for (const { x, y } of first.placements.values()) expect([x % 8, y % 8]).toEqual([0, 0]);
  });

  test('lets a flow run from left to right', () => {
    const rects = laidOut(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), edge({ source: 'n_b', target: 'n_a' })));
    expect(rects.get('n_b')!.x).toBeLessThan(rects.get('n_a')!.x);
  });
});

describe('absoluteRects', () => {
  test('adds up the places of the boundaries around', () => {
    const diagram = diagramOf(boundary({}), node({ parent: 'b_vpc' }));
    const placements = new Map([
      ['b_vpc', { x: 100, y: 50, width: 400, height: 300 }],
      ['n_ec2', { x: 16, y: 40 }],
    ]);
    const rects = absoluteRects({ ...diagram, layout: { placements, edges: new Map() } }, sizeOf);
    expect(rects.get('n_ec2')).toEqual({ x: 116, y: 90, width: 176, height: 80 });
  });
});
