import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import { absoluteRects, hiddenBy, noteSize, visibleEnd } from './absoluteRects.js';
import { line } from './arbitraryDiagram.js';
import { overlayLevels, overlayRects } from './overlays.js';
import { routeInput } from './routeInput.js';

const sizeOf = () => ({ width: 176, height: 80 });

const nested = placed(
  diagramOf(
    boundary({}),
    boundary({ kind: 'subnet', parent: 'b_vpc' }),
    node({ parent: 'b_subnet' }),
    node({ id: 'n_out' }),
    line('n_out', 'n_ec2'),
  ),
  {
    b_vpc: { x: 100, y: 50, width: 400, height: 300 },
    b_subnet: { x: 24, y: 48, width: 240, height: 160 },
    n_ec2: { x: 16, y: 40 },
    n_out: { x: 0, y: 0 },
  },
);

const collapsed = placed(nested, { b_vpc: { x: 100, y: 50, width: 400, height: 300, collapsed: true } });

describe('absoluteRects', () => {
  test('adds up the places of the boundaries around', () => {
    expect(absoluteRects(nested, sizeOf).get('n_ec2')).toEqual({ x: 140, y: 138, width: 176, height: 80 });
  });

  test('a node with a size of its own keeps it', () => {
    const sized = placed(nested, { n_ec2: { x: 16, y: 40, width: 240 } });
    expect(absoluteRects(sized, sizeOf).get('n_ec2')).toMatchObject({ width: 240, height: 80 });
  });

  test('what is in a collapsed boundary has no place, the boundary that of a node', () => {
    const rects = absoluteRects(collapsed, sizeOf);
    expect([...rects.keys()].sort()).toEqual(['b_vpc', 'n_out']);
    expect(rects.get('b_vpc')).toEqual({ x: 100, y: 50, width: 176, height: 80 });
  });

  test('what has no placement is absent', () => {
    expect(absoluteRects(diagramOf(node()), sizeOf).size).toBe(0);
  });
});

describe('visibleEnd', () => {
  test('is the outermost collapsed boundary, or the element itself', () => {
    expect(visibleEnd(collapsed, 'n_ec2')).toBe('b_vpc');
    expect(hiddenBy(nested, 'n_ec2')).toBeUndefined();
    expect(visibleEnd(nested, 'n_ec2')).toBe('n_ec2');
  });
});

describe('routeInput', () => {
  test('edges into a collapsed boundary end at it; those inside are left out', () => {
    const inside = diagramOf(...collapsed.nodes.values(), ...collapsed.boundaries.values(), line('n_ec2', 'b_subnet'));
    const both = { ...inside, layout: collapsed.layout, edges: new Map([...inside.edges, ...collapsed.edges]) };
    const { edges, nodes } = routeInput(both, absoluteRects(both, sizeOf));
    expect(edges.map(({ source, target }) => [source, target])).toEqual([['n_out', 'b_vpc']]);
    expect([...nodes.keys()].sort()).toEqual(['b_vpc', 'n_out']);
  });

  test('edges of one source that look alike have a trunk in common', () => {
    const { edges } = routeInput(nested, absoluteRects(nested, sizeOf), { lookOf: () => 'dashed' });
    expect(edges[0]?.trunk).toBe('n_out dashed');
  });
});

describe('overlayRects', () => {
  const groups = diagramOf(
    node({ id: 'n_a' }),
    node({ id: 'n_b' }),
    boundary({ kind: 'security-group', id: 'b_one', members: ['n_a'] }),
    boundary({ kind: 'security-group', id: 'b_two', members: ['n_a', 'n_b'] }),
    boundary({ kind: 'security-group', id: 'b_none', members: [] }),
  );
  const rects = new Map([
    ['n_a', { x: 0, y: 0, width: 100, height: 80 }],
    ['n_b', { x: 200, y: 0, width: 100, height: 80 }],
  ]);

  test('groups around the same node never coincide', () => {
    expect([...overlayLevels(groups)]).toEqual([
      ['b_one', 0],
      ['b_two', 1],
    ]);
    const found = overlayRects(groups, rects);
    expect(found.get('b_one')).toEqual({ x: -6, y: -6, width: 112, height: 92 });
    expect(found.get('b_two')).toEqual({ x: -9, y: -9, width: 318, height: 98 });
  });

  test('a group without members that are drawn is absent', () => {
    expect(overlayRects(groups, new Map()).size).toBe(0);
  });
});

describe('noteSize', () => {
  test('grows with the lines of the text', () => {
    const note = { id: 't_a', text: 'one line' };
    expect(noteSize({ ...note, text: 'a\nb\nc' }).height).toBeGreaterThan(noteSize(note).height);
    expect(noteSize({ ...note, text: 'x'.repeat(100) }).height).toBeGreaterThan(noteSize(note).height);
  });
});
