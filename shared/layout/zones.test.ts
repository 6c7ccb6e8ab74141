import { describe, expect, test } from 'vitest';
import type { Box } from './arrangement.js';
import { subnetAspect } from './subnetAspect.js';
import { around, columnsOfSubnets, subnetMatrix } from './zones.js';

function subnet(id: string, tier: 1 | 2 | 3, width = 208, height = 112): Box {
  return { id, kind: 'boundary', tier, sortKey: id, width, height };
}

describe('subnetMatrix', () => {
  const zones = ['a', 'b'].map((zone) => ({
    subnets: [subnet(`data ${zone}`, 3), subnet(`web ${zone}`, 1), subnet(`app ${zone}`, 2)],
  }));

  test('puts subnets of the same tier in one row, public ones on top', () => {
    const { cells } = subnetMatrix(zones, 48);
    for (const tier of ['web', 'app', 'data']) expect(cells.get(`${tier} a`)?.y).toBe(cells.get(`${tier} b`)?.y);
    expect(['web a', 'app a', 'data a'].map((id) => cells.get(id)?.y)).toEqual([0, 152, 304]);
  });

  test('gives every subnet the height of its row and the width of its zone', () => {
    const large = { subnets: [subnet('web a', 1, 400, 200), subnet('app a', 2)] };
    const small = { subnets: [subnet('web b', 1), subnet('app b', 2)] };
    const { cells, columns } = subnetMatrix([large, small], 48);
    expect(cells.get('web b')).toMatchObject({ height: 200, width: 208 });
    expect(cells.get('app a')).toMatchObject({ height: 112, width: 400 });
    expect(columns[1]).toEqual({ x: 448, width: 208 });
  });

  test('makes zones of nearly the same width equal', () => {
    const { columns } = subnetMatrix([{ subnets: [subnet('a', 1, 304)] }, { subnets: [subnet('b', 1, 208)] }], 48);
    expect(columns.map(({ width }) => width)).toEqual([304, 304]);
  });

  test('puts many subnets of one tier side by side', () => {
    const six = Array.from({ length: 6 }, (_, index) => subnet(`app ${String(index)}`, 2));
    const { cells } = subnetMatrix([{ subnets: six }], 48);
    expect(new Set([...cells.values()].map(({ y }) => y)).size).toBe(1);
    expect(new Set([...cells.values()].map(({ x }) => x)).size).toBe(6);
  });
});

describe('columnsOfSubnets', () => {
  test('makes twins of every tier a column, in the order of their numbers', () => {
    const subnets = ['app 10', 'app 2', 'web 2', 'web 10'].map((id) => subnet(id, id.startsWith('app') ? 2 : 1));
    const ids = columnsOfSubnets(subnets).map((column) => column.subnets.map(({ id }) => id).sort());
    expect(ids).toEqual([
      ['app 2', 'web 2'],
      ['app 10', 'web 10'],
    ]);
  });

  test('makes no more than four columns', () => {
    expect(columnsOfSubnets(Array.from({ length: 9 }, (_, index) => subnet(String(index), 2)))).toHaveLength(4);
  });
});

describe('around', () => {
  test('is as wide as its title where what is inside is smaller', () => {
    expect(around({ width: 100, height: 80 }, 50)).toEqual({ width: 144, height: 144 });
    expect(around({ width: 100, height: 80 }, 300).width).toBe(304);
  });
});

describe('subnetAspect', () => {
  test('rows of equal weight make subnets wide, columns make them high', () => {
    expect(subnetAspect([[1, 1, 1]])).toBeCloseTo(4.8);
    expect(subnetAspect([[4], [4]])).toBeCloseTo(0.8);
  });

  test('nearly empty subnets and zones hardly count', () => {
    expect(subnetAspect([[0, 12, 0], [0, 0, 0]])).toBeCloseTo(1.6); // prettier-ignore
    expect(subnetAspect([])).toBeCloseTo(1.6);
    expect(subnetAspect([[0], [0]])).toBeCloseTo(1.6);
  });
});
