import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDiagram } from './arbitraryDiagram.js';
import { boundary, diagramOf, edge, facts, node, placed } from './build.js';
import { readDiagram } from './readDiagram.js';
import { writeDiagram } from './writeDiagram.js';

const orders = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    boundary({ id: 'b_sg', kind: 'security-group', parent: 'b_vpc', members: ['n_app'] }),
    node({ id: 'n_app', parent: 'b_vpc', facts: facts({ imdsV2: 'required' }) }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_vpc' }),
    edge({ source: 'n_app', target: 'n_db' }),
  ),
  { b_vpc: { x: 0, y: 0, width: 600, height: 300 }, n_app: { x: 16, y: 40 }, n_db: { x: 256, y: 40 } },
);

const text = writeDiagram(orders);

/** The canonical text with one piece replaced. */
function broken(from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** Sets an unknown key on every object of a JSON value. */
function withStrangers(value: unknown, stranger: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withStrangers(item, stranger));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, withStrangers(child, stranger)] as const);
  return { ...Object.fromEntries(entries), zz_stranger: stranger, aa_stranger: stranger };
}

describe('readDiagram', () => {
  test('gives back the diagram that was written', () => {
    const read = readDiagram(text);
    expect(read).toEqual({ diagram: orders });
  });

  test('and writing again give the same bytes for any diagram', () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const written = writeDiagram(diagram);
        const read = readDiagram(written);
        if ('error' in read) throw new Error(read.error.message);
        expect(writeDiagram(read.diagram)).toBe(written);
      }),
    );
  });

  test('keeps unknown keys at every depth', () => {
    // `facts` and `options` are free records: a key there is a property, not an unknown key.
    const strangers = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(strangers, (stranger) => {
        const json = JSON.parse(text) as { model: { nodes: { facts?: unknown }[] } };
        const without = JSON.stringify(json, (key, value: unknown) => (key === 'facts' ? undefined : value));
        const strange = withStrangers(JSON.parse(without), stranger);
        const read = readDiagram(JSON.stringify(strange));
        if ('error' in read) throw new Error(read.error.message);
        expect(JSON.parse(writeDiagram(read.diagram))).toEqual(JSON.parse(JSON.stringify(strange)));
      }),
    );
  });

  test('keeps unknown keys of a fact', () => {
    const read = readDiagram(broken('"provenance": "user"', '"provenance": "user", "seenBy": "audit"'));
    if ('error' in read) throw new Error(read.error.message);
    expect(writeDiagram(read.diagram)).toContain('"seenBy": "audit"');
  });

  test('keeps unknown keys of views, their filters and their places', () => {
    const strange = { color: 'red' };
    const view = {
      id: 'v',
      name: 'V',
      filter: { tags: ['a'], ...strange },
      arrangement: {
        placements: [{ id: 'n_db', x: 1, y: 2, ...strange }],
        edges: [{ id: 'e_x', ...strange }],
        ...strange,
      },
      ...strange,
    };
    const json = JSON.parse(text) as { layout: object };
    const read = readDiagram(JSON.stringify({ ...json, layout: { ...json.layout, views: [view] } }));
    if ('error' in read) throw new Error(read.error.message);
    expect(JSON.parse(writeDiagram(read.diagram))).toMatchObject({ layout: { views: [view] } });
  });

  test('refuses a view that places an element twice', () => {
    const place = { id: 'n_db', x: 0, y: 0 };
    const views = [{ id: 'v', name: 'V', arrangement: { placements: [place, place] } }];
    const json = JSON.parse(text) as { layout: object };
    const read = readDiagram(JSON.stringify({ ...json, layout: { ...json.layout, views } }));
    expect('error' in read && read.error.message).toContain('two placements of "n_db"');
  });

  test('keeps kinds and values that it does not know', () => {
    const strange = broken('"provenance": "user"', '"provenance": "satellite"').replace(
      '"kind": "vpc"',
      '"kind": "moon"',
    );
    const read = readDiagram(strange);
    if ('error' in read) throw new Error(read.error.message);
    expect(writeDiagram(read.diagram)).toBe(strange);
  });

  test('keeps a $schema that points somewhere else', () => {
    const other = broken('"urn:demarc:schema:1"', '"../schema/demarc.schema.json"');
    const read = readDiagram(other);
    if ('error' in read) throw new Error(read.error.message);
    expect(writeDiagram(read.diagram)).toBe(other);
  });

  test('never throws on mutated text', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(40), fc.string({ maxLength: 8 }), (at, cut, inserted) => {
        const place = at % text.length;
        const read = readDiagram(text.slice(0, place) + inserted + text.slice(place + cut));
        expect('error' in read ? read.error.message : read.diagram.title).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'a parent that is not there',
      broken('"parent": "b_vpc"', '"parent": "b_vcp"'),
      'stands in "b_vcp", which is no boundary',
    ],
    [
      'a parent that is a node',
      broken('"parent": "b_vpc"', '"parent": "n_db"'),
      'stands in "n_db", which is no boundary',
    ],
    ['an edge to nowhere', broken('"target": "n_db"', '"target": "n_bd"'), 'The target "n_bd" of the edge "e_app-db"'],
    ['a doubled id', broken('"id": "n_db"', '"id": "n_app"'), 'The id "n_app" of this node is taken'],
    ['a member that is no node', broken('"n_app"\n', '"b_vpc"\n'), 'The member "b_vpc" of "b_sg" is no node'],
    ['a place of nothing', text.replace(/"id": "n_db",\n(\s+)"x"/, '"id": "n_xx",\n$1"x"'), 'This places "n_xx"'],
    ['a missing label', broken('"label": "app",\n', ''), '"model.nodes[0].label" has to be a text'],
    ['an endless coordinate', broken('"x": 256', '"x": 1e300'), 'may be at most 1000000'],
    ['a negative size', broken('"width": 600', '"width": -600'), 'has to be at least 1'],
    ['an id with a space', broken('"id": "e_app-db"', '"id": "e app"'), 'has to be an id without spaces'],
  ])('refuses %s and says where', (_, wrong, message) => {
    const read = readDiagram(wrong);
    if (!('error' in read)) throw new Error('was read');
    expect(read.error.message).toContain(message);
    expect(read.error.line).toBeGreaterThan(3);
  });

  test('refuses a boundary that stands inside itself', () => {
    const looped = diagramOf(boundary({ id: 'b_a', parent: 'b_b' }), boundary({ id: 'b_b', parent: 'b_a' }));
    expect(readDiagram(writeDiagram(looped))).toMatchObject({
      error: { message: 'The boundary "b_a" stands inside itself, by way of "b_b". Give it another "parent".' },
    });
  });

  test.each([
    ['', 'The file is empty.'],
    ['{}', 'This is no Demarc diagram'],
    ['[]', 'This is no Demarc diagram'],
    ['{"version": "1"}', 'This is no Demarc diagram'],
    ['{"version": 1}', '"model" has to be an object'],
  ])('says what %j is', (strange, message) => {
    const read = readDiagram(strange);
    expect('error' in read && read.error.message).toContain(message);
  });

  test('opens a file of a newer version for looking only', () => {
    const read = readDiagram(broken('"version": 1', '"version": 7'));
    expect(read).toMatchObject({ diagram: orders, readOnly: expect.stringContaining('newer version') as string });
  });

  test('says so when a newer file can not even be shown', () => {
    expect(readDiagram('{"version": 7, "everything": "different"}')).toMatchObject({
      error: { message: expect.stringContaining('Open it with the newer one') as string },
    });
  });

  test('migrates a file of version 0 and keeps what it does not know', () => {
    const old = readFileSync(new URL('./migrations/fixtures/version0.demarc', import.meta.url), 'utf8');
    const read = readDiagram(old);
    if ('error' in read) throw new Error(read.error.message);
    expect(read.migratedFrom).toBe(0);
    const { diagram } = read;
    expect(diagram.nodes.get('n_app')).toEqual({
      id: 'n_app',
      service: 'aws/ec2',
      label: 'orders-app',
      parent: 'b_vpc',
      facts: facts({ imdsV2: 'required' }),
      costCentre: '4711',
    });
    expect(diagram.layout.placements.get('b_vpc')).toEqual({ x: 40, y: 40, width: 320, height: 200 });
    expect(diagram.edges.get('e_users-app')).toMatchObject({ source: 'n_users', target: 'n_app' });
    expect(diagram.taskStates.get('patch-guest-os n_app')).toMatchObject({ status: 'done', assignee: 'Platform' });
    expect(diagram.unknownKeys).toEqual({ file: { origin: 'workshop' } });
  });
});
