import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edge, diagramOf, node, note, placed } from './build.js';
import type { Diagram } from './diagram.js';
import { applyDiagramPatch, diagramPatch } from './diagramPatch.js';

const overWire = <T>(value: T): T => structuredClone(value);

const anyDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    title: fc.constantFrom('A', 'B'),
    nodes: fc.uniqueArray(fc.tuple(fc.nat(6), fc.constantFrom('x', 'y')), { selector: ([id]) => id }),
    notes: fc.subarray(['t_1', 't_2']),
    x: fc.nat(3),
  })
  .map(({ title, nodes, notes, x }) => ({
    ...placed(
      diagramOf(
        ...nodes.map(([id, label]) => node({ id: `n_${String(id)}`, label })),
        ...notes.map((id) => note({ id })),
      ),
      { n_0: { x, y: 0 } },
    ),
    title,
  }));

describe('diagramPatch', () => {
  test('what arrives equals the diagram that was sent', () => {
    fc.assert(
      fc.property(anyDiagram, anyDiagram, (before, after) => {
        const arrived = applyDiagramPatch(overWire(before), overWire(diagramPatch(before, after)));
        const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(arrived.nodes)).toEqual(sorted(after.nodes));
        expect(sorted(arrived.notes)).toEqual(sorted(after.notes));
        expect(sorted(arrived.layout.placements)).toEqual(sorted(after.layout.placements));
        expect(arrived.title).toBe(after.title);
      }),
    );
  });

  test('only what changed is sent', () => {
    const before = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), edge({ source: 'n_a', target: 'n_b' }));
    const changed = node({ id: 'n_b', label: 'changed' });
    const after = { ...before, nodes: new Map(before.nodes).set('n_b', changed) };
    const patch = diagramPatch(before, after);
    expect(patch.maps.nodes).toEqual({ set: [['n_b', changed]], deleted: [] });
    expect(patch.maps.edges).toBeUndefined();
    expect(patch.rest).toBeUndefined();
  });
});
