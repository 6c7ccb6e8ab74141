import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { absoluteRects } from './absoluteRects.js';
import { at, inputOf, line, nestedDiagrams, sizeOf, sizes, withLayout } from './arbitraryDiagram.js';
import { autoLayout } from './autoLayout.js';
import { LayoutCache } from './layoutCache.js';
import { layoutCheck } from './layoutCheck.js';

/** A heap of nodes in one group, a second group right of it. */
const heap = placed(
  diagramOf(
    boundary({ id: 'b_left', kind: 'group' }),
    boundary({ id: 'b_right', kind: 'group' }),
    ...['n_1', 'n_2', 'n_3'].map((id) => node({ id, parent: 'b_left' })),
    node({ id: 'n_other', parent: 'b_right' }),
    line('n_1', 'n_2'),
    line('n_2', 'n_3'),
  ),
  {
    b_left: { x: 0, y: 0, width: 224, height: 160 },
    b_right: { x: 248, y: 0, width: 224, height: 160 },
    n_1: { x: 16, y: 40 },
    n_2: { x: 24, y: 48 },
    n_3: { x: 16, y: 40 },
    n_other: { x: 16, y: 40 },
  },
);

function tidied(diagram: Diagram, scope: string | ReadonlySet<string>): Diagram {
  return withLayout(diagram, autoLayout(diagram, sizeOf, { ...sizes, scope }));
}

describe('autoLayout of a boundary', () => {
  test('arranges what is inside, lets the boundary grow and its neighbours make room', () => {
    const after = tidied(heap, 'b_left');
    const { overlaps, outsideParents } = layoutCheck(inputOf(after), new Map());
    expect({ overlaps, outsideParents }).toEqual({ overlaps: [], outsideParents: [] });
    const rects = absoluteRects(after, sizeOf);
    expect(at(rects, 'n_2').x).toBeGreaterThan(at(rects, 'n_1').x);
    expect(at(rects, 'b_left')).toMatchObject({ x: 0, y: 0 });
  });

  test('boundaries around grow with it, and what stands beside them makes room', () => {
    const inner = diagramOf(
      ...heap.nodes.values(),
      ...heap.edges.values(),
      ...[...heap.boundaries.values()].map((one) => (one.id === 'b_left' ? { ...one, parent: 'b_outer' } : one)),
      boundary({ id: 'b_outer', kind: 'region' }),
    );
    const nested = placed(inner, {
      ...Object.fromEntries(heap.layout.placements),
      b_outer: { x: 0, y: 0, width: 272, height: 240 },
      b_left: { x: 24, y: 48, width: 224, height: 160 },
      b_right: { x: 296, y: 0, width: 224, height: 160 },
    });
    const after = tidied(nested, 'b_left');
    const { overlaps, outsideParents } = layoutCheck(inputOf(after), new Map());
    expect({ overlaps, outsideParents }).toEqual({ overlaps: [], outsideParents: [] });
    expect(at(absoluteRects(after, sizeOf), 'b_outer').width).toBeGreaterThan(272);
  });

  test('leaves the insides of other boundaries alone', () => {
    const after = tidied(heap, 'b_left');
    expect(after.layout.placements.get('n_other')).toEqual({ x: 16, y: 40 });
  });

  test('moves nothing that is in order already', () => {
    fc.assert(
      fc.property(nestedDiagrams, fc.nat(), (diagram, pick) => {
        const before = withLayout(diagram);
        const ids = [...diagram.boundaries.values()].filter(({ kind }) => kind !== 'security-group');
        const scope = ids[pick % Math.max(1, ids.length)];
        if (!scope) return;
        const after = tidied(before, scope.id);
        const inside = (id: string): boolean => {
          const parent = diagram.nodes.get(id)?.parent ?? diagram.boundaries.get(id)?.parent;
          return parent !== undefined && (parent === scope.id || inside(parent));
        };
        const untouched = [...diagram.nodes.keys()].filter((id) => !inside(id) && id !== scope.id);
        for (const id of untouched) {
          const [was, is] = [before.layout.placements.get(id), after.layout.placements.get(id)];
          // who has to make room goes right or down
          expect(is!.x).toBeGreaterThanOrEqual(was!.x);
          expect(is!.y).toBeGreaterThanOrEqual(was!.y);
        }
        const { overlaps, outsideParents } = layoutCheck(inputOf(after), new Map());
        expect({ overlaps, outsideParents }).toEqual({ overlaps: [], outsideParents: [] });
      }),
      { numRuns: 30 },
    );
  });

  test('a boundary that is not there changes nothing', () => {
    expect(tidied(heap, 'b_gone').layout.placements).toEqual(heap.layout.placements);
  });
});

describe('autoLayout of a selection', () => {
  test('arranges the selected elements from their common corner on, and only them', () => {
    const after = tidied(heap, new Set(['n_1', 'n_2']));
    const { placements } = after.layout;
    expect(placements.get('n_1')).toMatchObject({ x: 16, y: 40 });
    expect(placements.get('n_2')!.x).toBeGreaterThan(16 + 160);
    expect(placements.get('n_other')).toEqual({ x: 16, y: 40 });
  });

  test('a locked element stays', () => {
    const locked = placed(heap, { n_2: { x: 24, y: 48, locked: true } });
    expect(tidied(locked, new Set(['n_1', 'n_2'])).layout.placements.get('n_2')).toMatchObject({ x: 24, y: 48 });
  });
});

describe('LayoutCache', () => {
  test('gives the same layout with what it remembers as without', () => {
    fc.assert(
      fc.property(nestedDiagrams, (diagram) => {
        const cache = new LayoutCache();
        const first = autoLayout(diagram, sizeOf, { ...sizes, cache });
        expect(autoLayout(diagram, sizeOf, { ...sizes, cache })).toEqual(first);
        expect(autoLayout(diagram, sizeOf, sizes)).toEqual(first);
      }),
      { numRuns: 12 },
    );
  });
});
