import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../assessment/assess.js';
import { isOutstanding } from '../assessment/rows.js';
import { catalog } from '../catalog/index.js';
import { mayContain } from '../commands/legalParents.js';
import { nodeSize } from '../figures/nodeSize.js';
import { absoluteRects } from '../layout/absoluteRects.js';
import type { Diagram, DiagramNode } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { readDiagram } from '../model/readDiagram.js';
import { writeDiagram } from '../model/writeDiagram.js';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.demarc'));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function diagramOf(name: string): Diagram {
  const read = readDiagram(textOf(name));
  if ('error' in read) throw new Error(`${name}: ${read.error.message}`);
  return read.diagram;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(inner: Rect, outer: Rect): boolean {
  const right = inner.x + inner.width <= outer.x + outer.width;
  return inner.x >= outer.x && inner.y >= outer.y && right && inner.y + inner.height <= outer.y + outer.height;
}

describe.each(names)('%s', (name) => {
  const diagram = diagramOf(name);
  const rects = absoluteRects(diagram, nodeSize);

  test('is canonical', () => {
    expect(writeDiagram(diagram)).toBe(textOf(name));
  });

  test('names only services, options and properties of the catalog', () => {
    const elements = [...diagram.nodes.values(), ...diagram.boundaries.values()];
    const unknown = [
      ...[...diagram.nodes.values()].filter(({ service }) => !catalog.services.has(service)).map(({ id }) => id),
      ...elements.flatMap(({ facts }) => Object.keys(facts ?? {})).filter((id) => !catalog.properties.has(id)),
      ...[...diagram.nodes.values()].flatMap(({ service, options }) =>
        Object.keys(options ?? {}).filter((id) => !catalog.services.get(service)?.options.some((one) => one.id === id)),
      ),
    ];
    expect(unknown).toEqual([]);
  });

  test('states facts only where they are read', () => {
    const stated = (id: string, place: string, facts: DiagramNode['facts']) =>
      Object.keys(facts ?? {})
        .filter((property) => catalog.properties.get(property)?.readOn.includes(place) !== true)
        .map((property) => `${id} ${property}`);
    const unread = [
      ...[...diagram.nodes.values()].flatMap(({ id, service, facts }) => stated(id, service, facts)),
      ...[...diagram.boundaries.values()].flatMap(({ id, kind, facts }) => stated(id, `boundary:${kind}`, facts)),
    ];
    expect(unread).toEqual([]);
  });

  test('puts everything where it may stand, inside its boundary, on the grid', () => {
    for (const [id, { parent }] of [...diagram.nodes, ...diagram.boundaries]) {
      const around = parent === undefined ? undefined : diagram.boundaries.get(parent);
      const kind = diagram.boundaries.get(id)?.kind ?? 'node';
      expect(mayContain(around?.kind, kind, diagram.nodes.get(id)?.service)).toBe(true);
      const rect = rects.get(id);
      if (rect && around && kind !== 'security-group') expect(inside(rect, rects.get(around.id)!)).toBe(true);
    }
    for (const { x, y } of diagram.layout.placements.values()) expect([x % 8, y % 8]).toEqual([0, 0]);
  });

  test('keeps nodes apart', () => {
    const nodes = [...diagram.nodes.keys()].map((id) => rects.get(id)!);
    nodes.forEach((rect, i) => expect(nodes.slice(i + 1).filter((other) => overlap(rect, other))).toEqual([]));
  });

  test('has a task list that fits a meeting, and no decision without a task', () => {
    const { totals, orphaned } = assess(diagram, catalog, '2026-11-25');
    expect(totals.outstanding).toBeGreaterThan(5);
    expect(totals.outstanding).toBeLessThanOrEqual(25);
    expect(orphaned).toEqual([]);
  });
});

describe('the three tiers with sane settings', () => {
  const { tasks } = assess(diagramOf('three-tier.demarc'), catalog, '2026-11-25');
  const listed = tasks.filter(isOutstanding).filter(({ hardening }) => !hardening);

  test('leave these rows to a meeting, worst first', () => {
    const rows = listed.map(
      ({ severity, status, title, subjects }) => `${severity} ${status}: ${title} (${subjects.join(', ')})`,
    );
    expect(rows).toEqual([
      'critical open: Require MFA for every administrator (b_account)',
      'high finding: Require TLS between the tiers (e_alb-app-a, e_alb-app-b)',
      'high open: Patch the guest operating system (n_app-a, n_app-b)',
      'medium finding: Limit outbound traffic to named targets (n_app-a, n_app-b)',
      'medium open: Scan dependencies and images for known flaws (n_writer)',
      'medium open: Test a restore at least once a year (n_db, n_db-b)',
      'medium open: Decide on a web application firewall (n_alb)',
      'medium open: Patch runtime, engine and middleware (n_app-a, n_app-b)',
      'medium open: Turn on deletion protection (n_index)',
      "medium open: Turn on the balancer's access logs (n_alb)",
      'medium open: Log the requests to the bucket (n_receipts)',
    ]);
  });

  test('say nothing twice', () => {
    expect(new Set(listed.map(({ title }) => title)).size).toBe(listed.length);
  });
});
