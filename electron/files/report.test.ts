import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/assessment/assess.js';
import { catalog } from '../../shared/catalog/index.js';
import { html } from '../../shared/exporters/html.js';
import { svg } from '../../shared/exporters/svg.js';
import { boundary, diagramOf, edge, node, placed } from '../../shared/model/build.js';
import { reportOf } from './report.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_account', kind: 'account' }),
    node({ id: 'n_app', service: 'aws/ec2', parent: 'b_account' }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_account' }),
    edge({ source: 'n_app', target: 'n_db' }),
  ),
  { b_account: { x: 0, y: 0, width: 560, height: 200 }, n_app: { x: 24, y: 60 }, n_db: { x: 320, y: 60 } },
);

const parts = {
  diagram,
  assessment: assess(diagram, catalog, '2026-11-24'),
  fileName: path.join('somewhere', 'orders.demarc'),
  today: '2026-11-24',
};

describe('reportOf', () => {
  test('places what is drawn and finds ways for its edges', async () => {
    const { rects, routes } = await reportOf({ ...parts, assets: 'none' });
    expect(rects.get('n_app')).toMatchObject({ x: 24, y: 60 });
    expect(routes.get('e_app-db')?.points.length).toBeGreaterThan(1);
  });

  test('shows the name of the file, never its folder, and a short hash of what it says', async () => {
    const { fileName, contentHash } = await reportOf({ ...parts, assets: 'none' });
    expect(fileName).toBe('orders.demarc');
    expect(contentHash).toMatch(/^[0-9a-f]{12}$/);
    const changed = await reportOf({ ...parts, diagram: { ...diagram, title: 'Other' }, assets: 'none' });
    expect(changed.contentHash).not.toBe(contentHash);
  });

  test('is written without artwork and fonts too, with tiles in their place', async () => {
    const report = await reportOf({ ...parts, assets: 'none' });
    expect(svg.write(report)).not.toContain('@font-face');
    expect(html.write(report)).toContain('Node by node');
  });

  test('draws a view in the picture and others on pages of their own; numbers stay those of the whole', async () => {
    const small = { id: 'v', name: 'Only app', hidden: ['n_db'] };
    const nothing = { id: 'v_none', name: 'Nothing', filter: { tags: ['none'] } };
    const one = await reportOf({ ...parts, assets: 'none', view: small });
    expect([...(one.view?.diagram.nodes.keys() ?? [])]).toEqual(['n_app']);
    expect(svg.write(one)).toContain('Test: Only app');
    expect(svg.write(one)).not.toContain('n_db');
    expect(one.rects.has('n_db')).toBe(true);
    const page = html.write(await reportOf({ ...parts, assets: 'none', views: [small, nothing] }));
    expect(page).toContain('View: Only app');
    expect(page).toContain('@page view-1');
    expect(page).toMatch(/View: Nothing[\s\S]*This view shows nothing/);
    expect(page).not.toContain('@page view-2');
  });
});
