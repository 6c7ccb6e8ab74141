/** The steps that arrange the children of one container. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acyclic } from './acyclic.js';
import { arrangeChildren } from './arrangeChildren.js';
import { byReadingOrder, compareNatural, type Arrangement, type Box } from './arrangement.js';
import { line } from './arbitraryDiagram.js';
import { boundary, diagramOf, node } from '../model/build.js';
import { compacted } from './compact.js';
import { gridBlock, gridColumns } from './gridBlock.js';
import { liftLinks, type Link } from './liftLinks.js';
import { pushApart } from './pushApart.js';
import { overlaps, rectAt } from '../model/rect.js';
import { mergeTwins } from './twins.js';
import { wrapped } from './wrap.js';

function box(id: string, more: Partial<Box> = {}): Box {
  return { id, kind: 'node', tier: 2, sortKey: id, width: 176, height: 80, ...more };
}

function link(source: string, target: string, weight = 1): Link {
  return { source, target, weight, label: { width: 0, height: 0 } };
}

function anyOverlap(boxes: readonly Box[], { places }: Arrangement): boolean {
  const rects = boxes.map((one) => rectAt(places.get(one.id)!, one));
  return rects.some((one, index) => rects.slice(index + 1).some((other) => overlaps(one, other)));
}

const letters = (count: number) => Array.from({ length: count }, (_, index) => `n${String(index)}`);

describe('arrangeChildren', () => {
  test('no two boxes overlap, whatever their sizes and links', () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }), fc.nat(4)), {
      minLength: 1,
      maxLength: 20,
    });
    const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 25 });
    fc.assert(
      fc.property(sizes, pairs, (raw, ends) => {
        const boxes = raw.map(([width, height, tier], index) => {
          const kind = width > 40 ? 'boundary' : 'node';
          return box(`n${String(index)}`, { width: 8 * width, height: 8 * height, kind, tier: tier as Box['tier'] });
        });
        const links = ends
          .filter(([from, to]) => from !== to && from < boxes.length && to < boxes.length)
          .map(([from, to]) => link(`n${String(from)}`, `n${String(to)}`));
        const arranged = arrangeChildren(boxes, links);
        expect(anyOverlap(boxes, arranged)).toBe(false);
        expect(arranged.places.size).toBe(boxes.length);
      }),
    );
  });

  test('a gateway stands above or left of the networks it opens', () => {
    const zones = box('zones', { kind: 'boundary', width: 720, height: 480 });
    const { places } = arrangeChildren([zones, box('gateway', { tier: 1 }), box('endpoint', { tier: 4 })], []);
    expect(places.get('gateway')).toEqual({ x: 0, y: 0 });
    expect(places.get('zones')).toEqual({ x: 216, y: 0 });
  });

  test('flows of the same shape stand in rows and columns', () => {
    const pairs = letters(9).map((id) => [box(`${id} a`), box(`${id} b`)]);
    const { places } = arrangeChildren(
      pairs.flat(),
      pairs.map(([from, to]) => link(from!.id, to!.id)),
    );
    const lefts = new Set(pairs.map(([from]) => places.get(from!.id)!.x));
    expect(lefts.size).toBeLessThanOrEqual(4);
  });
});

describe('wrapped', () => {
  const boxes = letters(8).map((id) => box(id));
  const links = letters(8).slice(1).map((id, index) => link(`n${String(index)}`, id)); // prettier-ignore
  const row: Arrangement = {
    width: 8 * 240,
    height: 80,
    places: new Map(boxes.map(({ id }, index) => [id, { x: 240 * index, y: 0 }])),
    ways: [],
  };

  test('breaks a row into lines that read from left to right', () => {
    const { places, width } = wrapped(row, boxes, links, 2)!;
    expect(places.get('n4')).toEqual({ x: 0, y: 144 });
    expect(places.get('n7')).toEqual({ x: 720, y: 144 });
    expect(width).toBe(896);
  });

  test('does not cut through a box', () => {
    const wide = [box('n0', { width: 2000 }), ...boxes.slice(1)];
    expect(wrapped(row, wide, links, 2)).toBeUndefined();
  });
});

describe('compacted', () => {
  const gaps = { box: 40, layer: 48 };

  test('moves a box up to what leads to it, but not onto what stands before it', () => {
    const rects = new Map([
      ['a', rectAt({ x: 0, y: 0 }, { width: 80, height: 80 })],
      ['wide', rectAt({ x: 200, y: 120 }, { width: 400, height: 80 })],
      ['b', rectAt({ x: 700, y: 0 }, { width: 80, height: 80 })],
      ['c', rectAt({ x: 700, y: 120 }, { width: 80, height: 80 })],
    ]);
    const after = compacted(rects, [link('a', 'b'), link('a', 'c'), link('a', 'wide')], gaps);
    const [wide, c] = [after.get('wide')!, after.get('c')!];
    expect(wide.x).toBe(128);
    expect(c.x).toBeGreaterThanOrEqual(wide.x + wide.width + gaps.box);
  });
});

describe('acyclic', () => {
  const boxes = letters(4).map((id) => box(id));

  test('turns the link that closes a circle, and no other', () => {
    const circle = [link('n0', 'n1'), link('n1', 'n2'), link('n2', 'n0')];
    const turned = acyclic(boxes, circle).map(({ source, target }) => `${source} ${target}`);
    expect(turned.sort()).toEqual(['n0 n1', 'n0 n2', 'n1 n2']);
  });

  test('turns what leads back to the entry', () => {
    const entry = [box('n0', { tier: 1 }), ...boxes.slice(1)];
    expect(acyclic(entry, [link('n2', 'n0')])).toMatchObject([{ source: 'n0', target: 'n2' }]);
    expect(acyclic(boxes, [link('n2', 'n0')])).toMatchObject([{ source: 'n2', target: 'n0' }]);
    const served = [...entry.slice(0, 2), box('n2', { tier: 4 })];
    expect(acyclic(served, [link('n2', 'n0')])).toMatchObject([{ source: 'n2', target: 'n0' }]);
  });
});

describe('liftLinks', () => {
  const diagram = diagramOf(
    boundary({ kind: 'group', id: 'b_left' }),
    boundary({ kind: 'group', id: 'b_right' }),
    ...['n_a', 'n_b'].map((id) => node({ id, parent: 'b_left' })),
    ...['n_c', 'n_d'].map((id) => node({ id, parent: 'b_right' })),
    line('n_a', 'n_b'),
    line('n_c', 'n_a'),
    line('n_a', 'n_d'),
    line('n_b', 'n_d'),
    line('n_a', 'b_left', { id: 'e_home' }),
  );
  const links = liftLinks(diagram, (id) => diagram.nodes.get(id)?.parent, {});

  test('edges within a container are links of its children', () => {
    expect(links.get('b_left')).toMatchObject([{ source: 'n_a', target: 'n_b', weight: 1 }]);
  });

  test('edges between containers are one link, which points where most of them do', () => {
    expect(links.get(undefined)).toMatchObject([{ source: 'b_left', target: 'b_right', weight: 3 }]);
  });
});

describe('mergeTwins', () => {
  test('four nodes with the same neighbours become one block', () => {
    const boxes = ['hub', ...letters(4)].map((id) => box(id));
    const links = letters(4).map((id) => link('hub', id));
    const { boxes: merged, links: between, blocks } = mergeTwins(boxes, links);
    expect(merged).toHaveLength(2);
    expect(between).toMatchObject([{ source: 'hub', weight: 4 }]);
    expect([...blocks.values()][0]?.places.size).toBe(4);
  });

  test('three stay by themselves', () => {
    const boxes = ['hub', ...letters(3)].map((id) => box(id));
    expect(mergeTwins(boxes, letters(3).map((id) => link('hub', id))).boxes).toHaveLength(4); // prettier-ignore
  });
});

describe('gridBlock', () => {
  test('columns are as wide as what is widest in them', () => {
    const { places, width } = gridBlock([box('a'), box('b'), box('c', { width: 240 })], 2, 24);
    expect(places.get('b')).toEqual({ x: 264, y: 0 });
    expect(places.get('c')).toEqual({ x: 0, y: 104 });
    expect(width).toBe(440);
  });

  test('the last row is nearly full', () => {
    expect(gridColumns(letters(9).map((id) => box(id)))).toBe(3);
  });
});

describe('pushApart', () => {
  test('who is in the way gives way by the shorter distance, and pushes the next', () => {
    const rects = new Map([
      ['a', { x: 0, y: 0, width: 100, height: 100 }],
      ['b', { x: 80, y: 0, width: 100, height: 100 }],
      ['c', { x: 190, y: 0, width: 100, height: 100 }],
      ['far', { x: 1000, y: 1000, width: 100, height: 100 }],
    ]);
    const after = pushApart(rects, new Set(['a']), 24);
    expect(after.get('a')).toEqual(rects.get('a'));
    expect(after.get('b')).toMatchObject({ x: 128, y: 0 });
    expect(after.get('c')).toMatchObject({ x: 254, y: 0 });
    expect(after.get('far')).toEqual(rects.get('far'));
  });
});

describe('compareNatural', () => {
  test('numbers in names count as numbers', () => {
    expect(['app 10', 'app 2', 'app'].sort(compareNatural)).toEqual(['app', 'app 2', 'app 10']);
  });

  test('boxes are read by tier first', () => {
    const sorted = [box('z', { tier: 1 }), box('a', { tier: 3 }), box('b', { tier: 1 })].sort(byReadingOrder);
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'z', 'a']);
  });
});
