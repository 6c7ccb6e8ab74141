import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagramOf, node, placed } from '../../model/build.js';
import type { Diagram } from '../../model/diagram.js';
import type { Point, Rect } from '../../model/geometry.js';
import { inputOf, line, nestedDiagrams, withLayout } from '../arbitraryDiagram.js';
import { layoutCheck } from '../layoutCheck.js';
import { lineJumps } from '../lineJumps.js';
import type { RouteInput } from '../routes.js';
import { EdgeRouter } from './edgeRouter.js';

function routesOf(input: RouteInput) {
  return new EdgeRouter().setDiagram(input);
}

function isOnBorder({ x, y }: Point, rect: Rect): boolean {
  const inX = x >= rect.x && x <= rect.x + rect.width;
  const inY = y >= rect.y && y <= rect.y + rect.height;
  return (inY && (x === rect.x || x === rect.x + rect.width)) || (inX && (y === rect.y || y === rect.y + rect.height));
}

/** Four nodes: a to the left of b, the same far below. */
const twoPairs = placed(
  diagramOf(
    node({ id: 'n_a' }),
    node({ id: 'n_b' }),
    node({ id: 'n_c' }),
    node({ id: 'n_d' }),
    line('n_a', 'n_b'),
    line('n_c', 'n_d'),
  ),
  { n_a: { x: 0, y: 0 }, n_b: { x: 480, y: 240 }, n_c: { x: 0, y: 4000 }, n_d: { x: 480, y: 4240 } },
);

function moved(diagram: Diagram, id: string, by: Point): Diagram {
  const { x, y } = diagram.layout.placements.get(id) ?? { x: 0, y: 0 };
  return placed(diagram, { [id]: { x: x + by.x, y: y + by.y } });
}

describe('EdgeRouter', () => {
  test('every way is orthogonal and goes from the border of its source to that of its target', () => {
    fc.assert(
      fc.property(nestedDiagrams, (diagram) => {
        const input = inputOf(withLayout(diagram));
        for (const [id, { points }] of routesOf(input)) {
          const edge = diagram.edges.get(id);
          const rectOf = (end = ''): Rect => input.nodes.get(end) ?? input.boundaries.get(end)!;
          expect(isOnBorder(points[0]!, rectOf(edge?.source)), `${id} starts`).toBe(true);
          expect(isOnBorder(points.at(-1)!, rectOf(edge?.target)), `${id} ends`).toBe(true);
          points.slice(1).forEach((to, index) => {
            const from = points[index]!;
            expect(Number(from.x !== to.x) + Number(from.y !== to.y), `${id} piece ${String(index)}`).toBe(1);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  test('nodes at any distance of the grid are gone around', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
      minLength: 3,
      maxLength: 14,
      selector: ([x, y]) => 10 * x + y,
    });
    fc.assert(
      fc.property(places, fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 16 }), (spots, pairs) => {
        const ids = spots.map((_, index) => `n_${String(index)}`);
        const diagram = diagramOf(
          ...ids.map((id) => node({ id })),
          ...pairs.map(([from, to], index) =>
            line(ids[from % ids.length]!, ids[to % ids.length]!, { id: `e_${String(index)}`, label: 'TLS' }),
          ),
        );
        const spread = Object.fromEntries(spots.map(([x, y], index) => [ids[index]!, { x: 224 * x, y: 112 * y }]));
        const input = inputOf(placed(diagram, spread));
        const faults = layoutCheck(input, routesOf(input));
        expect(faults.edgesThroughNodes).toEqual([]);
        expect(faults.labelsOnLabels).toEqual([]);
        expect(faults.labelsOnNodes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('finds the same ways for the same diagram', () => {
    fc.assert(
      fc.property(nestedDiagrams, (diagram) => {
        const input = inputOf(withLayout(diagram));
        expect(routesOf(input)).toEqual(routesOf(input));
      }),
      { numRuns: 12 },
    );
  });

  test('a way between nodes beside each other is straight', () => {
    const diagram = placed(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), line('n_a', 'n_b')), {
      n_a: { x: 0, y: 0 },
      n_b: { x: 400, y: 24 },
    });
    expect(routesOf(inputOf(diagram)).get('e_a-b')?.points).toHaveLength(2);
  });

  test('edges from one source that look alike share their line until they part', () => {
    const targets = ['n_b', 'n_c', 'n_d'];
    const diagram = placed(
      diagramOf(
        node({ id: 'n_a' }),
        ...targets.map((id) => node({ id })),
        ...targets.map((id) => line('n_a', id, { label: 'HTTPS' })),
      ),
      { n_a: { x: 0, y: 200 }, n_b: { x: 480, y: 0 }, n_c: { x: 480, y: 400 }, n_d: { x: 480, y: 600 } },
    );
    const input = inputOf(diagram);
    const routes = routesOf(input);
    const starts = new Set([...routes.values()].map(({ points }) => JSON.stringify(points.slice(0, 2))));
    expect(starts.size).toBe(1);
    expect(lineJumps(routes).size).toBe(0);
    expect(layoutCheck(input, routes).edgesThroughLabels).toEqual([]);
  });

  test('edges that look different keep apart', () => {
    const diagram = placed(
      diagramOf(
        node({ id: 'n_a' }),
        node({ id: 'n_b' }),
        line('n_a', 'n_b', { id: 'e_one' }),
        line('n_a', 'n_b', { id: 'e_two', scope: 'drawn-only' }),
        line('n_b', 'n_a', { id: 'e_back' }),
      ),
      { n_a: { x: 0, y: 0 }, n_b: { x: 480, y: 200 } },
    );
    const input = inputOf(diagram);
    expect(layoutCheck(input, routesOf(input)).edgesOnEdges).toEqual([]);
  });

  test('hand-made bends are kept, also while the ends move', () => {
    const bends = [{ x: 560, y: 40 }];
    const diagram = {
      ...twoPairs,
      layout: { ...twoPairs.layout, edges: new Map([['e_a-b', { bends }]]) },
    };
    expect(routesOf(inputOf(diagram)).get('e_a-b')?.points).toContainEqual(bends[0]);
    const router = new EdgeRouter();
    router.setDiagram(inputOf(diagram));
    const after = router.move(['n_a'], inputOf(moved(diagram, 'n_a', { x: 8, y: 16 })));
    expect(after.get('e_a-b')?.points).toContainEqual(bends[0]);
  });

  test('a loop runs around a corner of its node and ends at it', () => {
    const diagram = placed(diagramOf(node({ id: 'n_a' }), line('n_a', 'n_a')), { n_a: { x: 0, y: 0 } });
    const { points } = routesOf(inputOf(diagram)).get('e_a-a')!;
    expect(points).toHaveLength(5);
    const rect = inputOf(diagram).nodes.get('n_a')!;
    expect([points[0]!, points[4]!].every((point) => isOnBorder(point, rect))).toBe(true);
  });
});

describe('EdgeRouter.move', () => {
  test('ways far from what moved are unchanged, those of the moved node follow it', () => {
    const router = new EdgeRouter();
    const before = router.setDiagram(inputOf(twoPairs));
    const after = router.move(['n_b'], inputOf(moved(twoPairs, 'n_b', { x: 80, y: 160 })));
    expect(after.get('e_c-d')).toEqual(before.get('e_c-d'));
    expect(after.get('e_a-b')).not.toEqual(before.get('e_a-b'));
  });

  test('a node put onto a way pushes it aside', () => {
    const router = new EdgeRouter();
    const wall = placed(diagramOf(...twoPairs.nodes.values(), ...twoPairs.edges.values(), node({ id: 'n_wall' })), {
      ...Object.fromEntries(twoPairs.layout.placements),
      n_wall: { x: 2000, y: 2000 },
    });
    const before = router.setDiagram(inputOf(wall)).get('e_c-d')!.points;
    const input = inputOf(placed(wall, { n_wall: { x: 240, y: before[0]!.y - 40 } }));
    expect(layoutCheck(input, new Map([['e_c-d', { points: before }]])).edgesThroughNodes).toHaveLength(1);
    expect(layoutCheck(input, router.move(['n_wall'], input)).edgesThroughNodes).toEqual([]);
  });

  test('ways stay free of nodes and titles after any move', () => {
    fc.assert(
      fc.property(nestedDiagrams, fc.nat(), fc.nat(40), fc.nat(40), (diagram, pick, x, y) => {
        const before = withLayout(diagram);
        const router = new EdgeRouter();
        router.setDiagram(inputOf(before));
        const ids = [...diagram.nodes.keys()].filter((id) => diagram.nodes.get(id)?.parent === undefined);
        const id = ids[pick % Math.max(1, ids.length)];
        if (id === undefined) return;
        // far away from everything, so that the move itself makes no fault
        const input = inputOf(moved(before, id, { x: -4000 - 8 * x, y: -4000 - 8 * y }));
        const { edgesThroughNodes, edgesThroughTitles } = layoutCheck(input, router.move([id], input));
        expect({ edgesThroughNodes, edgesThroughTitles }).toEqual({ edgesThroughNodes: [], edgesThroughTitles: [] });
      }),
      { numRuns: 12 },
    );
  });

  test('edges that come and go are found and forgotten', () => {
    const router = new EdgeRouter();
    router.setDiagram(inputOf(twoPairs));
    const edges = new Map([...twoPairs.edges].filter(([id]) => id !== 'e_a-b'));
    edges.set('e_b-c', line('n_b', 'n_c'));
    expect([...router.move([], inputOf({ ...twoPairs, edges })).keys()].sort()).toEqual(['e_b-c', 'e_c-d']);
  });
});
