import { describe, expect, test } from 'vitest';
import type { Rect } from '../model/geometry.js';
import { layoutCheck } from './layoutCheck.js';
import type { Route, RouteInput } from './routes.js';

function rect(x: number, y: number, width = 160, height = 80): Rect {
  return { x, y, width, height };
}

/** Two nodes in a boundary, an edge from one to the other. */
function picture(changes: Partial<RouteInput> = {}): RouteInput {
  return {
    nodes: new Map([
      ['a', rect(16, 40)],
      ['b', rect(416, 40)],
    ]),
    boundaries: new Map([['box', rect(0, 0, 600, 200)]]),
    titles: new Map([['box', rect(0, 0, 80, 24)]]),
    parents: new Map([
      ['a', 'box'],
      ['b', 'box'],
    ]),
    edges: [{ id: 'e', source: 'a', target: 'b' }],
    ...changes,
  };
}

function way(points: readonly (readonly [number, number])[], label?: Rect): Route {
  return { points: points.map(([x, y]) => ({ x, y })), label };
}

const straight = way([
  [176, 80],
  [416, 80],
]);

function faultsOf(input: RouteInput, routes: Readonly<Record<string, Route>> = { e: straight }) {
  const faults = layoutCheck(input, new Map(Object.entries(routes)));
  return Object.fromEntries(Object.entries<readonly string[]>({ ...faults }).filter(([, found]) => found.length > 0));
}

describe('layoutCheck', () => {
  test('a clean picture has no faults', () => {
    expect(faultsOf(picture())).toEqual({});
  });

  test('finds siblings on top of each other, not those that touch', () => {
    const nodes = (x: number) => ({
      nodes: new Map([
        ['a', rect(16, 40)],
        ['b', rect(x, 40)],
      ]),
    });
    expect(faultsOf(picture(nodes(168)), {})).toEqual({ overlaps: ['a and b'] });
    expect(faultsOf(picture(nodes(176)), {})).toEqual({});
  });

  test('finds children out of their boundary and under its title', () => {
    const nodes = new Map([
      ['a', rect(16, 16)],
      ['b', rect(500, 40)],
    ]);
    expect(faultsOf(picture({ nodes }), {})).toEqual({ outsideParents: ['a in box', 'b in box'] });
  });

  test('a security group may cross what it likes', () => {
    const boundaries = new Map([
      ['box', rect(0, 0, 600, 200)],
      ['group', rect(8, 32, 700, 100)],
    ]);
    expect(faultsOf(picture({ boundaries, overlays: new Set(['group']) }))).toEqual({});
  });

  test('finds edges through nodes and through titles', () => {
    const nodes = new Map([...picture().nodes, ['wall', rect(240, 40, 80)]]);
    const parents = new Map([...picture().parents, ['wall', 'box']]);
    expect(faultsOf(picture({ nodes, parents }))).toEqual({ edgesThroughNodes: ['e through wall'] });
    const over = way([
      [96, 40],
      [96, 20],
      [40, 20],
      [40, 40],
    ]);
    expect(faultsOf(picture(), { e: over })).toEqual({ edgesThroughTitles: ['e through box'] });
  });

  test('an edge along the side of a node is none through it', () => {
    const nodes = new Map([...picture().nodes, ['wall', rect(240, 80, 80)]]);
    const parents = new Map([...picture().parents, ['wall', 'box']]);
    expect(faultsOf(picture({ nodes, parents }))).toEqual({});
  });

  test('finds labels on labels, on nodes, under edges, and those that are missing', () => {
    const edges = ['e', 'f'].map((id) => ({ id, source: 'a', target: 'b', label: { width: 60, height: 20 } }));
    const labelled = (label?: Rect) => way([[176, 80], [416, 80]], label); // prettier-ignore
    const other = way([[176, 100], [416, 100]], rect(250, 90, 60, 20)); // prettier-ignore
    const covered = way([[176, 100], [416, 100]], rect(250, 75, 60, 20)); // prettier-ignore
    expect(faultsOf(picture({ edges }), { e: labelled(rect(280, 76, 60, 20)), f: other })).toEqual({
      labelsOnLabels: ['e and f'],
    });
    expect(faultsOf(picture({ edges }), { e: labelled(rect(340, 70, 60, 20)), f: covered })).toEqual({
      edgesThroughLabels: ['e through the label of f'],
    });
    expect(faultsOf(picture({ edges }), { e: labelled(rect(150, 70, 60, 20)), f: other })).toEqual({
      labelsOnNodes: ['e on a'],
    });
    expect(faultsOf(picture({ edges }), { e: labelled(), f: other })).toEqual({ labelsMissing: ['e'] });
  });

  test('finds crossings and edges on top of each other, but not those of one trunk', () => {
    const cross = way([[300, 40], [300, 120]]); // prettier-ignore
    const edges = ['e', 'f'].map((id) => ({ id, source: 'a', target: 'b' }));
    expect(faultsOf(picture({ edges }), { e: straight, f: cross })).toEqual({ crossings: ['e at 300, 80'] });
    expect(faultsOf(picture({ edges }), { e: straight, f: straight })).toEqual({ edgesOnEdges: ['e and f'] });
    const trunk = edges.map((edge) => ({ ...edge, trunk: 'a' }));
    expect(faultsOf(picture({ edges: trunk }), { e: straight, f: straight })).toEqual({});
  });
});
