import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { absoluteRects } from './absoluteRects.js';
import { line, sizeOf } from './arbitraryDiagram.js';
import { straighten } from './straighten.js';

/** A client at the left of an account, its server far down in there. */
const apart = placed(
  diagramOf(
    boundary({ id: 'b_account', kind: 'account' }),
    node({ id: 'n_client', label: '' }),
    node({ id: 'n_server', label: '', parent: 'b_account' }),
    line('n_client', 'n_server'),
  ),
  {
    b_account: { x: 400, y: 0, width: 600, height: 800 },
    n_client: { x: 0, y: 0 },
    n_server: { x: 80, y: 600 },
  },
);

function straightened(diagram: Diagram) {
  return straighten(diagram, diagram.layout.placements, absoluteRects(diagram, sizeOf));
}

describe('straighten', () => {
  test('moves a node beside what it is connected to', () => {
    expect(straightened(apart).get('n_client')).toEqual({ x: 0, y: 600 });
  });

  test('moves a node below what it is connected to', () => {
    const below = placed(apart, { n_client: { x: 520, y: 1000 } });
    const after = straightened(below);
    expect(after.get('n_client')).toEqual({ x: 400 + after.get('n_server')!.x, y: 1000 });
  });

  test('keeps out of the way of siblings', () => {
    const diagram = placed(
      diagramOf(
        ...apart.nodes.values(),
        ...apart.boundaries.values(),
        ...apart.edges.values(),
        node({ id: 'n_other' }),
      ),
      { ...Object.fromEntries(apart.layout.placements), n_other: { x: 0, y: 600 } },
    );
    const { y } = straightened(diagram).get('n_client')!;
    expect([496, 704]).toContain(y);
  });

  test('stays inside its boundary, below the title', () => {
    const high = placed(apart, { n_client: { x: 0, y: -400 }, n_server: { x: 80, y: 600 } });
    expect(straightened(high).get('n_server')!.y).toBeGreaterThanOrEqual(48);
  });

  test('leaves grids, locked nodes and nodes of a flow as they are', () => {
    const beside = diagramOf(
      ...apart.nodes.values(),
      ...apart.boundaries.values(),
      ...apart.edges.values(),
      node({ id: 'n_twin', label: '' }),
    );
    const grid = placed(beside, { ...Object.fromEntries(apart.layout.placements), n_twin: { x: -184, y: 0 } });
    expect(straightened(grid).get('n_client')).toEqual({ x: 0, y: 0 });
    const locked = placed(apart, { n_client: { x: 0, y: 0, locked: true } });
    expect(straightened({ ...locked, nodes: new Map([...locked.nodes]) }).get('n_client')).toMatchObject({ y: 0 });
    const flow = placed(
      diagramOf(...apart.nodes.values(), ...apart.boundaries.values(), ...apart.edges.values(), node({ id: 'n_user' }), line('n_user', 'n_client')), // prettier-ignore
      { ...Object.fromEntries(apart.layout.placements), n_user: { x: -600, y: 0 } },
    );
    expect(straightened(flow).get('n_client')).toEqual({ x: 0, y: 0 });
  });
});
