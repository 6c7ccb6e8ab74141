import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDiagram } from './arbitraryDiagram.js';
import { boundary, diagramOf, node, placed } from './build.js';
import type { View } from './diagram.js';
import { readDiagram } from './readDiagram.js';
import { arrangedDiagram, viewedDiagram } from './viewedDiagram.js';
import { writeDiagram } from './writeDiagram.js';

const diagram = placed(
  diagramOf(boundary({ id: 'b_vpc' }), node({ id: 'n_web', parent: 'b_vpc' }), node({ id: 'n_db' })),
  {
    b_vpc: { x: 0, y: 0, width: 400, height: 300 },
    n_web: { x: 40, y: 40 },
    n_db: { x: 500, y: 0 },
  },
);
const view: View = { id: 'v', name: 'View', hidden: ['n_db'] };

describe('viewedDiagram', () => {
  test('is the diagram itself without a view', () => {
    expect(viewedDiagram(diagram, undefined)).toBe(diagram);
  });

  test('holds what the view shows, where it stands in it', () => {
    const seen = viewedDiagram(diagram, { ...view, arrangement: { placements: [{ id: 'n_web', x: 8, y: 8 }] } });
    expect([...seen.nodes.keys()]).toEqual(['n_web']);
    expect(seen.layout.placements.get('n_web')).toEqual({ x: 8, y: 8 });
    expect(seen.layout.placements.has('n_db')).toBe(false);
  });

  test('takes over from the picture before what is the same in both', () => {
    const before = viewedDiagram(diagram, view);
    const after = viewedDiagram({ ...diagram, nodes: new Map(diagram.nodes), title: 'Other' }, view, {}, before);
    expect(after.nodes).toBe(before.nodes);
    expect(after.layout.placements).toBe(before.layout.placements);
  });

  test('is whole for every view of every diagram: no reference to what is hidden', () => {
    fc.assert(
      fc.property(arbitraryDiagram, (any) => {
        for (const one of any.views) {
          expect(readDiagram(writeDiagram(viewedDiagram(any, one)))).not.toHaveProperty('error');
        }
      }),
    );
  });
});

describe('arrangedDiagram', () => {
  test('is the diagram itself for a view without places of its own', () => {
    expect(arrangedDiagram(diagram, view)).toBe(diagram);
  });

  test('leaves out places of what is gone', () => {
    const arranged = arrangedDiagram(diagram, { ...view, arrangement: { placements: [{ id: 'n_gone', x: 0, y: 0 }] } });
    expect(arranged.layout.placements).toEqual(diagram.layout.placements);
  });
});
