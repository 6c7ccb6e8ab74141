import { describe, expect, test } from 'vitest';
import { assess } from '../assessment/assess.js';
import { catalog } from '../catalog/index.js';
import { boundary, diagramOf, edge, facts, node, note, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { diagramScene, type SceneOptions } from './scene.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_vpc', kind: 'vpc', parent: 'b_account' }),
    boundary({ id: 'b_account', kind: 'account' }),
    boundary({ id: 'b_sg', kind: 'security-group', label: 'web', members: ['n_app'] }),
    node({ id: 'n_app', service: 'aws/ec2', parent: 'b_vpc' }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_vpc' }),
    note({ id: 't_why' }),
    { ...edge({ source: 'n_app', target: 'n_db' }), facts: facts({ protocol: 'sql', port: 5432 }) },
  ),
  {},
);

const rects = new Map<string, Rect>([
  ['b_account', { x: 0, y: 0, width: 600, height: 300 }],
  ['b_vpc', { x: 16, y: 40, width: 500, height: 200 }],
  ['n_app', { x: 40, y: 80, width: 176, height: 80 }],
  ['n_db', { x: 300, y: 80, width: 176, height: 80 }],
  ['t_why', { x: 0, y: 400, width: 176, height: 40 }],
]);
const routes = new Map([
  [
    'e_app-db',
    {
      points: [
        { x: 216, y: 120 },
        { x: 300, y: 120 },
      ],
      label: { x: 220, y: 110, width: 70, height: 20 },
    },
  ],
]);

function sceneOf(drawn: Diagram = diagram, more: Partial<SceneOptions> = {}) {
  return diagramScene(drawn, assess(drawn, catalog, '2026-11-24'), catalog.services, {
    shading: { mode: 'overall' },
    detail: 'near',
    theme: 'light',
    rects,
    routes,
    ...more,
  });
}

describe('diagramScene', () => {
  test('paints boundaries outside in, then groups, edges, nodes, notes, and labels of edges on top', () => {
    expect(sceneOf().map(({ id }) => id)).toEqual([
      'b_account',
      'b_vpc',
      'b_sg',
      'e_app-db',
      'n_app',
      'n_db',
      't_why',
      'e_app-db',
    ]);
  });

  test('a network is called what the provider around it calls it', () => {
    const azure = { ...diagram, boundaries: new Map(diagram.boundaries) };
    azure.boundaries.set('b_account', boundary({ id: 'b_account', kind: 'account', provider: 'azure' }));
    azure.boundaries.set('b_vpc', boundary({ id: 'b_vpc', kind: 'vpc', label: 'orders', parent: 'b_account' }));
    const names = sceneOf(azure).map(({ name }) => name);
    expect(names).toContainEqual(expect.stringContaining('Virtual network'));
    expect(names.join(' ')).not.toContain('VPC');
  });

  test('siblings are painted by their z', () => {
    const turned = placed(diagram, { n_app: { x: 0, y: 0, z: 'b' }, n_db: { x: 0, y: 0, z: 'a' } });
    const nodes = sceneOf(turned).filter(({ kind }) => kind === 'node');
    expect(nodes.map(({ id }) => id)).toEqual(['n_db', 'n_app']);
  });

  test('what has no place is left out', () => {
    const some = new Map([...rects].filter(([id]) => id !== 'n_db'));
    expect(sceneOf(diagram, { rects: some }).map(({ id }) => id)).not.toContain('n_db');
  });

  test('a collapsed boundary hides what is inside', () => {
    const collapsed = placed(diagram, { b_vpc: { x: 0, y: 0, collapsed: true } });
    const ids = sceneOf(collapsed).map(({ id }) => id);
    expect(ids).toContain('b_vpc');
    expect(ids).not.toContain('n_app');
    expect(ids).not.toContain('b_sg');
  });

  test('what the view hides takes its edges along', () => {
    const ids = sceneOf(diagram, { hidden: new Set(['n_db']) }).map(({ id }) => id);
    expect(ids).not.toContain('n_db');
    expect(ids).not.toContain('e_app-db');
    expect(ids).toContain('n_app');
  });

  test('labels of edges are shown near, where the router found room', () => {
    const labels = (more: Partial<SceneOptions>) => sceneOf(diagram, more).filter(({ id }) => id === 'e_app-db').length;
    expect(labels({})).toBe(2);
    expect(labels({ detail: 'fit' })).toBe(1);
    expect(labels({ routes: new Map([...routes].map(([id, { points }]) => [id, { points }])) })).toBe(1);
  });

  test('an account sums up what is inside', () => {
    const account = sceneOf().find(({ id }) => id === 'b_account');
    expect(account?.name).toMatch(/\d+ outstanding tasks inside/);
  });

  test('every figure but a part of another has a name', () => {
    const unnamed = sceneOf().filter(({ name }) => name === '');
    expect(unnamed.map(({ id }) => id)).toEqual(['e_app-db']);
  });

  test('a cycle of parents ends', () => {
    const cyclic = diagramOf(
      boundary({ id: 'b_vpc', parent: 'b_account' }),
      boundary({ id: 'b_account', kind: 'account', parent: 'b_vpc' }),
    );
    expect(sceneOf(cyclic)).toHaveLength(2);
  });

  test('the same diagram gives the same figures', () => {
    expect(sceneOf()).toEqual(sceneOf());
  });
});
