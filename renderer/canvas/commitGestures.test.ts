import { beforeEach, describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../../shared/model/build.js';
import { contains } from '../../shared/model/rect.js';
import { hasLedByHand, routeAutomatically } from '../state/arranging.js';
import { openDocument, presentDiagram, select, undo, useWorkspace } from '../state/workspace.js';
import { commitBends, commitCopy } from './commitGestures.js';
import { rectsOf } from './rects.js';
import { partedFigures } from './stillFigures.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    node({ id: 'n_web', parent: 'b_vpc' }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_vpc' }),
    edge({ source: 'n_web', target: 'n_db' }),
  ),
  { b_vpc: { x: 0, y: 0, width: 480, height: 200 }, n_web: { x: 16, y: 40 }, n_db: { x: 240, y: 40 } },
);

beforeEach(() => {
  openDocument({ diagram, isSaved: true });
});

describe('commitCopy', () => {
  test('leaves what was dragged, and the boundary grows around the copy, in one step', () => {
    commitCopy(['n_web'], { x: 0, y: 160 }, undefined);
    const after = presentDiagram();
    expect([...after.nodes.keys()]).toEqual(['n_web', 'n_db', 'n_web-2']);
    expect(after.layout.placements.get('n_web')).toEqual({ x: 16, y: 40 });
    expect(after.layout.placements.get('n_web-2')).toMatchObject({ x: 16, y: 200 });
    const rects = rectsOf(after);
    const [frame, copy] = [rects.get('b_vpc'), rects.get('n_web-2')];
    expect(frame && copy && contains(frame, copy)).toBe(true);
    expect([...useWorkspace.getState().selection]).toEqual(['n_web-2']);
    undo();
    expect(presentDiagram()).toEqual(diagram);
  });

  test('takes the connections between copied elements along', () => {
    commitCopy(['n_web', 'n_db'], { x: 0, y: 160 }, undefined);
    expect(presentDiagram().edges.size).toBe(2);
  });

  test('copies nothing where it may not stand', () => {
    commitCopy(['n_web'], { x: 0, y: 900 }, { id: 'b_vpc', refused: 'No.' });
    expect(presentDiagram()).toBe(diagram);
  });
});

describe('partedFigures', () => {
  test('a dragged copy leaves the whole picture where it is', () => {
    const figures = [...diagram.nodes.keys(), ...diagram.edges.keys()].map((id) => ({
      id,
      kind: 'node' as const,
      bounds: { x: 0, y: 0, width: 1, height: 1 },
      items: [],
      name: id,
    }));
    const grip = { kind: 'move', roots: ['n_web'], moving: new Set(['n_web']), by: { x: 8, y: 0 } } as const;
    const copied = partedFigures(diagram, figures, { ...grip, isCopy: true });
    expect(copied.still).toEqual(figures);
    expect(copied.moving.map(({ id }) => id)).toEqual(['n_web']);
    expect(copied.edges).toEqual([]);
    expect(partedFigures(diagram, figures, grip).still.map(({ id }) => id)).toEqual(['n_db']);
  });
});

describe('routeAutomatically', () => {
  test('takes back how a selected connection was led by hand', () => {
    commitBends('e_web-db', [{ x: 200, y: 10 }]);
    expect(hasLedByHand(useWorkspace.getState())).toBe(false);
    select(['e_web-db']);
    expect(hasLedByHand(useWorkspace.getState())).toBe(true);
    routeAutomatically();
    expect(presentDiagram().layout.edges.size).toBe(0);
  });
});
