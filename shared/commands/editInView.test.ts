import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { arrangedDiagram } from '../model/viewedDiagram.js';
import { addNode } from './addNode.js';
import { deleteElements } from './deleteElements.js';
import { editInView } from './editInView.js';
import { moveElements } from './moveElements.js';
import { reparent } from './reparent.js';
import { setBends } from './setBends.js';
import { setLabel } from './setLabel.js';

const drawn = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    node({ id: 'n_a' }),
    node({ id: 'n_b' }),
    edge({ source: 'n_a', target: 'n_b' }),
  ),
  { b_vpc: { x: 80, y: 80, width: 400, height: 300 }, n_a: { x: 0, y: 0 }, n_b: { x: 0, y: 160 } },
);
const diagram: Diagram = { ...drawn, views: [{ id: 'v', name: 'V', arrangement: { placements: [] } }] };
const seen = (after: Diagram) => arrangedDiagram(after, after.views[0]).layout;
const toRight = (before: Diagram) => moveElements(before, new Map([['n_a', { x: 320, y: 0 }]]));

describe('editInView', () => {
  test('moves in the view alone', () => {
    const after = editInView(diagram, 'v', toRight);
    expect(after.layout).toEqual(diagram.layout);
    expect(seen(after).placements.get('n_a')).toEqual({ x: 320, y: 0 });
  });

  test('moves everywhere where the view has no places of its own', () => {
    const plain = { ...diagram, views: [{ id: 'v', name: 'V' }] };
    expect(editInView(plain, 'v', toRight).layout.placements.get('n_a')).toEqual({ x: 320, y: 0 });
    expect(editInView(plain, undefined, toRight)).toEqual(editInView(plain, 'v', toRight));
  });

  test('leads a connection in the view alone', () => {
    const after = editInView(diagram, 'v', (before) => setBends(before, 'e_a-b', [{ x: 8, y: 8 }]));
    expect(after.layout).toEqual(diagram.layout);
    expect(seen(after).edges.get('e_a-b')).toEqual({ bends: [{ x: 8, y: 8 }] });
  });

  test('gives what is new its place everywhere', () => {
    const after = editInView(diagram, 'v', (before) =>
      addNode(before, { id: 'n_c', service: 'aws/s3', label: 'c', x: 8, y: 8 }),
    );
    expect(after.layout.placements.get('n_c')).toMatchObject({ x: 8, y: 8 });
    expect(after.views).toEqual(diagram.views);
  });

  test('gives what goes into another boundary its place there everywhere', () => {
    const moved = editInView(diagram, 'v', toRight);
    const after = editInView(moved, 'v', (before) => reparent(before, ['n_a'], 'b_vpc'));
    expect(after.layout.placements.get('n_a')).toEqual({ x: 240, y: -80 });
    expect(after.views).toEqual(diagram.views);
  });

  test('deletes everywhere', () => {
    const after = editInView(editInView(diagram, 'v', toRight), 'v', (before) => deleteElements(before, ['n_a']));
    expect(after.layout.placements.has('n_a')).toBe(false);
    expect(after.views).toEqual(diagram.views);
  });

  test('leaves all places alone when something else changes', () => {
    const after = editInView(diagram, 'v', (before) => setLabel(before, 'n_a', 'web'));
    expect(after.layout.placements).toBe(diagram.layout.placements);
    expect(after.views).toBe(diagram.views);
    expect(after.nodes.get('n_a')?.label).toBe('web');
  });

  test('is the same diagram where the edit changes nothing', () => {
    expect(editInView(diagram, 'v', (before) => before)).toBe(diagram);
  });
});
