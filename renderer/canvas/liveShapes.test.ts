import { describe, expect, test } from 'vitest';
import { palette } from '../../shared/figures/palette.js';
import { diagramOf, edge, node, placed } from '../../shared/model/build.js';
import { liveShapes, type LiveState } from './liveShapes.js';
import { rectsOf } from './rects.js';

const diagram = placed(
  diagramOf(node({ id: 'n_left' }), node({ id: 'n_right' }), edge({ source: 'n_left', target: 'n_right' })),
  { n_left: { x: 0, y: 0 }, n_right: { x: 400, y: 0 } },
);
const { selection: color, severity } = palette('light');

const atRest: LiveState = {
  diagram,
  rects: rectsOf(diagram),
  routes: new Map(),
  frames: new Map(),
  theme: 'light',
  gesture: { kind: 'none' },
  moving: [],
  movingEdges: [],
  selection: new Set(),
  hovered: undefined,
};
const dragged: LiveState = {
  ...atRest,
  gesture: { kind: 'move', roots: ['n_left'], moving: new Set(['n_left']), by: { x: 0, y: 40 } },
  movingEdges: [...diagram.edges.keys()],
};

describe('liveShapes', () => {
  test('are none while nothing is selected or going on', () => {
    expect(liveShapes(atRest, 1)).toEqual([]);
  });

  test('outline what is selected, as wide on the screen at every zoom', () => {
    const selected = { ...atRest, selection: new Set(['n_left']) };
    expect(liveShapes(selected, 1)).toMatchObject([{ stroke: color, strokeWidth: 2 }]);
    expect(liveShapes(selected, 0.5)).toMatchObject([{ stroke: color, strokeWidth: 4 }]);
  });

  test('outline what the pointer is on more faintly, and not what is selected already', () => {
    const hovered = { ...atRest, hovered: 'n_left' };
    expect(liveShapes(hovered, 1)).toMatchObject([{ stroke: color, opacity: 0.45 }]);
    expect(liveShapes({ ...hovered, selection: new Set(['n_left']) }, 1)).toHaveLength(1);
  });

  test('lead the connections of what is dragged to where it is', () => {
    const wayOf = (state: LiveState) => liveShapes(state, 1)[0]?.d;
    const { height } = rectsOf(diagram).get('n_left') ?? { height: 0 };
    expect(wayOf({ ...dragged, gesture: { kind: 'none' } })).toContain(` ${String(height / 2)}L`);
    expect(wayOf(dragged)).toContain(` ${String(height / 2 + 40)}L`);
  });

  test('show in red and dashed what may not take it', () => {
    const { gesture } = dragged;
    if (gesture.kind !== 'move') throw new Error('nothing is dragged');
    const refused = { ...dragged, gesture: { ...gesture, target: { id: 'n_right', refused: 'No.' } } };
    expect(liveShapes(refused, 1).at(-1)).toMatchObject({ stroke: severity.critical, dash: [6, 4] });
  });
});
