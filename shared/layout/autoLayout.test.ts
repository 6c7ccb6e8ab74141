import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { at, inputOf, laidOut, nestedDiagrams, sizeOf, sizes, withLayout } from './arbitraryDiagram.js';
import { autoLayout } from './autoLayout.js';
import { layoutCheck } from './layoutCheck.js';
import { routeEdges } from './routeEdges.js';

/** Node pairs of a chain, `n_0` → `n_1` → … */
function chain(length: number, parent?: string): Diagram {
  const ids = Array.from({ length }, (_, index) => `n_${String(index)}`);
  return diagramOf(
    ...ids.map((id) => node({ id, parent })),
    ...ids.slice(1).map((id, index) => edge({ source: ids[index] ?? '', target: id })),
    ...(parent === undefined ? [] : [boundary({ kind: 'group', id: parent })]),
  );
}

function subnet(id: string, routing: string, parent?: string) {
  return boundary({ kind: 'subnet', id, parent, facts: { routing: [{ value: routing, provenance: 'user' }] } });
}

describe('autoLayout', () => {
  test('siblings never overlap, and children stand inside their boundary below its title', () => {
    fc.assert(
      fc.property(nestedDiagrams, (diagram) => {
        const { overlaps, outsideParents } = layoutCheck(inputOf(withLayout(diagram)), new Map());
        expect({ overlaps, outsideParents }).toEqual({ overlaps: [], outsideParents: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('has room for every edge around nodes and titles, and for every label beside others', () => {
    fc.assert(
      fc.property(nestedDiagrams, (diagram) => {
        const input = inputOf(withLayout(diagram));
        const faults = layoutCheck(input, routeEdges(input));
        expect(faults.edgesThroughNodes).toEqual([]);
        expect(faults.edgesThroughTitles).toEqual([]);
        expect(faults.labelsOnLabels).toEqual([]);
        expect(faults.labelsOnNodes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('gives the same places for the same diagram, whatever the order of its elements', () => {
    fc.assert(
      fc.property(nestedDiagrams, (diagram) => {
        const reversed: Diagram = {
          ...diagram,
          nodes: new Map([...diagram.nodes].reverse()),
          boundaries: new Map([...diagram.boundaries].reverse()),
          edges: new Map([...diagram.edges].reverse()),
        };
        const places = laidOut(diagram);
        expect([...laidOut(reversed)].sort()).toEqual([...places].sort());
      }),
      { numRuns: 30 },
    );
  });

  test('places everything on the grid', () => {
    const { placements } = autoLayout(chain(5, 'b_group'), sizeOf, sizes);
    for (const { x, y } of placements.values()) expect([x % 8, y % 8]).toEqual([0, 0]);
  });

  test('lets a flow run from left to right', () => {
    const rects = laidOut(chain(4));
    for (const index of [1, 2, 3]) {
      const before = at(rects, `n_${String(index - 1)}`);
      expect(at(rects, `n_${String(index)}`).x).toBeGreaterThan(before.x + before.width);
    }
  });

  test('breaks a flow that is too long for a picture into lines', () => {
    const rects = laidOut(chain(14, 'b_group'));
    const { width, height } = at(rects, 'b_group');
    expect(width / height).toBeLessThan(3);
    expect(at(rects, 'n_1').x).toBeGreaterThan(at(rects, 'n_0').x);
  });

  test('puts the entry before what it lets in, even where that calls it back', () => {
    const rects = laidOut(
      diagramOf(
        node({ id: 'n_site', service: 'aws/cloudfront' }),
        node({ id: 'n_code', service: 'aws/lambda' }),
        edge({ source: 'n_code', target: 'n_site' }),
      ),
    );
    expect(at(rects, 'n_site').x).toBeLessThan(at(rects, 'n_code').x);
  });

  test('stacks public, private and isolated subnets in this order, twins of every zone in one row', () => {
    const zones = ['a', 'b'];
    const tiers = ['isolated', 'public', 'private'];
    const rects = laidOut(
      diagramOf(
        boundary({}),
        ...zones.map((zone) => boundary({ kind: 'az', id: `b_${zone}`, parent: 'b_vpc' })),
        ...zones.flatMap((zone) => tiers.map((tier) => subnet(`b_${tier}-${zone}`, tier, `b_${zone}`))),
        node({ id: 'n_big', parent: 'b_private-a' }),
        node({ id: 'n_other', parent: 'b_private-a' }),
      ),
    );
    for (const tier of tiers) {
      const [one, other] = [at(rects, `b_${tier}-a`), at(rects, `b_${tier}-b`)];
      expect([other.y, other.height]).toEqual([one.y, one.height]);
      expect(other.x).toBeGreaterThan(one.x + one.width);
    }
    expect(at(rects, 'b_public-a').y).toBeLessThan(at(rects, 'b_private-a').y);
    expect(at(rects, 'b_private-a').y).toBeLessThan(at(rects, 'b_isolated-a').y);
  });

  test('what is narrower than the title of its boundary stands in the middle', () => {
    const diagram = diagramOf(
      boundary({ kind: 'group', id: 'b_long', label: 'a name that needs much more room' }),
      node({ id: 'n_small', label: '', parent: 'b_long' }),
    );
    const rects = laidOut(diagram);
    const [around, inside] = [at(rects, 'b_long'), at(rects, 'n_small')];
    expect(around.width).toBeGreaterThan(300);
    expect(Math.abs(inside.x + inside.width / 2 - around.x - around.width / 2)).toBeLessThanOrEqual(8);
  });

  test('gathers what nothing leads to in a grid beside the flow', () => {
    const keys = Array.from({ length: 9 }, (_, index) => `n_key${String(index)}`);
    const rects = laidOut(
      diagramOf(
        node({ id: 'n_a' }),
        node({ id: 'n_b' }),
        edge({ source: 'n_a', target: 'n_b' }),
        ...keys.map((id) => node({ id, service: 'aws/kms', label: 'key' })),
      ),
    );
    const columns = new Set(keys.map((id) => at(rects, id).x));
    const rows = new Set(keys.map((id) => at(rects, id).y));
    expect(columns.size * rows.size).toBeLessThanOrEqual(12);
    expect(columns.size).toBeGreaterThan(1);
  });

  test('leaves locked elements where they are', () => {
    const diagram = placed(chain(3, 'b_group'), { n_1: { x: 400, y: 160, locked: true } });
    expect(autoLayout(diagram, sizeOf, sizes).placements.get('n_1')).toEqual({ x: 400, y: 160, locked: true });
  });

  test('draws a collapsed boundary as large as a node and keeps what is in it', () => {
    const before = { b_group: { x: 0, y: 0, width: 900, height: 700, collapsed: true }, n_0: { x: 32, y: 64 } };
    const diagram = placed(chain(2, 'b_group'), before);
    const { placements } = autoLayout(diagram, sizeOf, sizes);
    expect(placements.get('b_group')).toMatchObject({ width: 900, height: 700, collapsed: true });
    expect(placements.get('n_0')).toEqual({ x: 32, y: 64 });
  });

  test('drops hand-made bends of edges whose ends move, and keeps the others', () => {
    const diagram = chain(2);
    const layout = autoLayout(diagram, sizeOf, sizes);
    const bends = [{ x: 8, y: 8 }];
    const moved = placed(diagram, { n_0: { x: 4000, y: 0 }, n_1: { x: 0, y: 0 } });
    const edges = new Map([['e_0-1', { bends }]]);
    expect(autoLayout({ ...diagram, layout: { ...layout, edges } }, sizeOf, sizes).edges.size).toBe(1);
    expect(autoLayout({ ...moved, layout: { ...moved.layout, edges } }, sizeOf, sizes).edges.size).toBe(0);
  });

  test('leaves everything as it was when it is cancelled', () => {
    const diagram = placed(chain(3), { n_0: { x: 1000, y: 8 } });
    expect(autoLayout(diagram, sizeOf, { ...sizes, shouldCancel: () => true })).toBe(diagram.layout);
  });

  test('survives boundaries that stand in each other', () => {
    const circle = diagramOf(
      boundary({ id: 'b_one', kind: 'group', parent: 'b_two' }),
      boundary({ id: 'b_two', kind: 'group', parent: 'b_one' }),
      node({ id: 'n_a', parent: 'b_one' }),
    );
    expect(() => autoLayout(circle, sizeOf, sizes)).not.toThrow();
  });
});
