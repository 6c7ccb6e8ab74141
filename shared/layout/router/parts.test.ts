/** The steps that make ways and labels, one by one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point, Rect } from '../../model/geometry.js';
import { mostlyTo } from './ends.js';
import { joinTrunks } from './joinTrunks.js';
import { MinHeap } from './minHeap.js';
import { ownParts } from './ownParts.js';
import { placeLabels } from './placeLabels.js';
import { RectIndex } from './rectIndex.js';
import { simplified } from './segments.js';
import { Lines } from './sparseGrid.js';
import type { Track, Way } from './tracks.js';

function way(...points: readonly (readonly [number, number])[]): readonly Point[] {
  return points.map(([x, y]) => ({ x, y }));
}

function rect(x: number, y: number, width = 100, height = 80): Rect {
  return { x, y, width, height };
}

describe('simplified', () => {
  test('leaves only the ends and the corners', () => {
    expect(simplified(way([0, 0], [0, 0], [10, 0], [20, 0], [20, 5], [20, 9]))).toEqual(way([0, 0], [20, 0], [20, 9]));
  });

  test('a way there and back leaves nothing double', () => {
    expect(simplified(way([0, 0], [20, 0], [30, 0], [20, 0]))).toEqual(way([0, 0], [20, 0]));
  });
});

describe('MinHeap', () => {
  test('gives items by cost, those of the same cost by number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (costs) => {
        const heap = new MinHeap();
        costs.forEach((cost, item) => {
          heap.push(cost, item);
        });
        const out = costs.map(() => heap.pop());
        const sorted = costs.map((cost, item) => [cost, item] as const).sort(([a, i], [b, j]) => a - b || i - j);
        expect(out).toEqual(sorted.map(([, item]) => item));
        expect(heap.pop()).toBe(-1);
      }),
    );
  });
});

describe('RectIndex', () => {
  test('finds what overlaps, once, also over many cells', () => {
    const some = fc.tuple(
      fc.integer({ min: -900, max: 900 }),
      fc.integer({ min: -900, max: 900 }),
      fc.nat(700),
      fc.nat(700),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), some, (raw, [x, y, width, height]) => {
        const index = new RectIndex<number>();
        const rects = raw.map(([left, top, w, h]) => rect(left, top, w, h));
        rects.forEach((one, item) => {
          index.add(one, item);
        });
        const asked = rect(x, y, width, height);
        const naive = rects.flatMap((one, item) =>
          one.x < x + width && x < one.x + one.width && one.y < y + height && y < one.y + one.height ? [item] : [],
        );
        expect(index.find(asked).map(({ item }) => item).sort((a, b) => a - b)).toEqual(naive); // prettier-ignore
      }),
    );
  });
});

describe('Lines', () => {
  test('finds the first line at or after a place', () => {
    const lines = new Lines(new Set([16, -8, 64]));
    expect([...lines.values]).toEqual([-8, 16, 64]);
    expect([-100, -8, 0, 16, 17, 64, 65].map((value) => lines.firstFrom(value))).toEqual([0, 0, 1, 1, 2, 2, 3]);
    expect([lines.at(16), lines.at(24)]).toEqual([1, -1]);
  });
});

describe('mostlyTo', () => {
  test('is the side on which most of the others lie, the right one of two as good', () => {
    const below = [rect(-200, 300), rect(0, 300), rect(300, 300)];
    expect(mostlyTo(rect(0, 0), below)).toBe('bottom');
    expect(mostlyTo(rect(0, 0), [rect(300, 300)])).toBe('right');
    expect(mostlyTo(rect(0, 0), [rect(-300, 0)])).toBe('left');
  });
});

describe('ownParts', () => {
  test('a way is by itself from where it parts from its trunk', () => {
    const parts = ownParts([
      { id: 'up', trunk: 't', points: way([0, 0], [40, 0], [40, -60], [100, -60]) },
      { id: 'down', trunk: 't', points: way([0, 0], [40, 0], [40, 90], [100, 90]) },
      { id: 'on', trunk: 't', points: way([0, 0], [100, 0]) },
      { id: 'other', points: way([0, 0], [100, 0]) },
    ]);
    expect(parts.get('up')).toEqual(way([40, 0], [40, -60], [100, -60]));
    expect(parts.get('on')).toEqual(way([40, 0], [100, 0]));
    expect(parts.has('other')).toBe(false);
  });
});

describe('joinTrunks', () => {
  const track = (index: number, top: number, bottom: number): Track => {
    return { way: index, segment: 1, x: 40, top, bottom, low: 0, high: 60 + 10 * index, wanted: 40 };
  };
  const ways = ['t', 't', undefined].map((trunk): Way => ({
    points: [],
    source: rect(-120, 0),
    target: rect(200, 0),
    sourceId: 's',
    targetId: 't',
    isFixed: false,
    trunk,
  }));

  test('segments of one trunk that touch move as one, within the limits of both, near their source', () => {
    const [joined, ...others] = joinTrunks([track(0, -60, 0), track(1, 0, 90)], ways);
    expect(others).toEqual([]);
    expect(joined).toMatchObject({ top: -60, bottom: 90, high: 60, with: [{ way: 1, segment: 1 }], wanted: 4 });
  });

  test('segments apart from each other or of other edges stay by themselves', () => {
    expect(joinTrunks([track(0, -60, 0), track(1, 10, 90), track(2, 0, 90)], ways)).toHaveLength(3);
  });
});

describe('placeLabels', () => {
  const label = { width: 60, height: 20 };
  const bodies = (...rects: readonly Rect[]) => {
    const index = new RectIndex<string>();
    for (const one of rects) index.add(one, 'body');
    return index;
  };

  test('stands in the middle of its way', () => {
    const found = placeLabels([{ id: 'e', label, points: way([0, 0], [400, 0]) }], bodies(), []);
    expect(found.get('e')).toEqual({ x: 170, y: -10, ...label });
  });

  test('keeps off nodes and other labels', () => {
    const ways = ['one', 'two'].map((id) => ({ id, label, points: way([0, 0], [400, 0]) }));
    const found = [...placeLabels(ways, bodies(rect(150, -40)), []).values()];
    expect(found).toHaveLength(2);
    expect(found.every(({ x }) => x + 60 <= 150 || x >= 250)).toBe(true);
    expect(Math.abs(found[0]!.x - found[1]!.x)).toBeGreaterThanOrEqual(60);
  });

  test('stands beside a way that is too crowded for it', () => {
    const beside = placeLabels([{ id: 'e', label, points: way([0, 0], [60, 0]) }], bodies(rect(-100, 1, 300)), []);
    expect(beside.get('e')!.y + 20).toBeLessThanOrEqual(1);
  });

  test('is left out where there is no room at all', () => {
    const everywhere = bodies(rect(-500, -500, 1000, 1000));
    expect(placeLabels([{ id: 'e', label, points: way([0, 0], [60, 0]) }], everywhere, []).size).toBe(0);
  });

  test('stays where it was if it can', () => {
    const before = { x: 20, y: -10, ...label };
    const found = placeLabels([{ id: 'e', label, points: way([0, 0], [400, 0]), before }], bodies(), []);
    expect(found.get('e')).toEqual(before);
  });
});
