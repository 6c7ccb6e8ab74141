// Own model, written for these tests (Apache-2.0).
import { describe, expect, test } from 'vitest';
import type { Imported } from '../types.js';
import { threatDragon } from './threatDragon.js';

const cell = (
  id: string,
  shape: string,
  x: number,
  y: number,
  data: object,
  size = { width: 100, height: 100 },
): object => ({
  id,
  shape,
  position: { x, y },
  size,
  data,
});

const flow = (id: string, source: object, target: object, data: object): object => ({
  id,
  shape: 'flow',
  source,
  target,
  data,
});

const CELLS = [
  cell('zone', 'trust-boundary-box', 200, 0, { name: 'Data centre' }, { width: 500, height: 300 }),
  cell('web', 'process', 260, 60, {
    name: 'Shop',
    isWebApplication: true,
    threats: [
      {
        title: 'Forged order',
        type: 'Tampering',
        severity: 'High',
        status: 'Open',
        description: 'Prices come from the page.',
        mitigation: 'Look prices up.',
      },
    ],
  }),
  cell('db', 'store', 500, 60, { name: 'Orders DB', isEncrypted: true, storesCredentials: true }),
  cell('log', 'store', 500, 200, { name: 'Events', isALog: true }),
  cell('user', 'actor', 0, 60, { name: 'Customer', outOfScope: true, reasonOutOfScope: 'Not ours' }),
  flow(
    'order',
    { cell: 'user' },
    { cell: 'web' },
    { name: 'Order', protocol: 'HTTPS', isEncrypted: true, isPublicNetwork: true },
  ),
  flow('query', { cell: 'web' }, { cell: 'db' }, { name: 'Query', isEncrypted: true, isBidirectional: true }),
  flow('plain', { cell: 'web' }, { cell: 'log' }, { name: 'Event', isEncrypted: false }),
  flow('loose', { cell: 'web' }, { x: 9000, y: 0 }, { name: 'Nowhere' }),
  {
    id: 'line',
    shape: 'trust-boundary-curve',
    source: { x: 150, y: -50 },
    target: { x: 150, y: 300 },
    data: { name: 'Edge' },
  },
  cell('text', 'td-text-block', 0, 300, { name: 'Draft' }),
];

const model = (cells: readonly object[]): string =>
  JSON.stringify({ summary: { title: 'Shop', owner: 'Ann' }, detail: { diagrams: [{ title: 'Main', cells }] } });

function read(text: string): Imported {
  const result = threatDragon.read([{ name: 'shop.json', text }]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

describe('threatDragon', () => {
  const { diagram, warnings } = read(model(CELLS));
  const node = (label: string) => [...diagram.nodes.values()].find((one) => one.label === label)!;
  const edge = (label: string) => [...diagram.edges.values()].find((one) => one.label === label)!;

  test('elements become nodes of the service that their names and ticks tell', () => {
    expect(['Shop', 'Orders DB', 'Events', 'Customer'].map((label) => node(label).service)).toEqual([
      'generic/web-app',
      'generic/database',
      'generic/log-store',
      'generic/user',
    ]);
    expect(node('Customer')).toMatchObject({ scope: 'drawn-only', notes: 'Out of scope: Not ours' });
    expect(node('Orders DB').facts).toMatchObject({
      encryptionAtRest: [{ value: 'provider-key', provenance: 'import' }],
    });
  });

  test('a box holds what is drawn in it', () => {
    const [zone] = diagram.boundaries.values();
    expect(zone).toMatchObject({ label: 'Data centre', kind: 'on-premises' });
    expect(node('Shop').parent).toBe(zone?.id);
    expect(node('Customer').parent).toBeUndefined();
  });

  test('threats and their mitigations stand in the notes', () => {
    expect(node('Shop').notes).toBe(
      'Is a web application.\n\nThreat: Forged order (Tampering, High, open)\nPrices come from the page.\nMitigation: Look prices up.',
    );
  });

  test('flows carry what is stated, and nothing of a box that was never ticked', () => {
    expect(edge('Order').facts).toMatchObject({ protocol: [{ value: 'https' }], via: [{ value: 'internet' }] });
    expect(edge('Query')).toMatchObject({ direction: 'both', facts: { encryption: [{ value: 'tls' }] } });
    expect(edge('Event').facts).toBeUndefined();
  });

  test('a line is said by the flows that cross it', () => {
    expect(edge('Order').notes).toContain('Crosses the trust boundary “Edge”.');
    expect(edge('Order').sources?.map(({ id }) => id)).toEqual(['order', 'line']);
    expect(edge('Query').notes).not.toContain('Edge');
  });

  test('a flow that ends nowhere is named', () => {
    expect(warnings).toContainEqual(expect.objectContaining({ kind: 'dropped', sourceId: 'loose' }));
  });

  test('everything has a place', () => {
    const ids = [...diagram.nodes.keys(), ...diagram.boundaries.keys(), ...diagram.notes.keys()];
    expect(ids.filter((id) => !diagram.layout.placements.has(id))).toEqual([]);
  });

  test('version 1 is read the same way', () => {
    const text = JSON.stringify({
      summary: { title: 'Old' },
      detail: {
        diagrams: [
          {
            title: 'Main',
            diagramJson: {
              cells: [
                {
                  id: 'a',
                  type: 'tm.Process',
                  position: { x: 0, y: 0 },
                  size: { width: 100, height: 100 },
                  attrs: { text: { text: 'Web\nserver' } },
                  threats: [{ title: 'T', status: 'Open' }],
                },
                {
                  id: 'b',
                  type: 'tm.Store',
                  position: { x: 300, y: 0 },
                  size: { width: 100, height: 100 },
                  attrs: { text: { text: 'DB' } },
                },
                {
                  id: 'f',
                  type: 'tm.Flow',
                  source: { id: 'a' },
                  target: { id: 'b' },
                  labels: [{ attrs: { text: { text: 'SQL' } } }],
                  isEncrypted: true,
                },
              ],
            },
          },
        ],
      },
    });
    const old = read(text).diagram;
    expect([...old.nodes.values()].map(({ label, service }) => [label, service])).toEqual([
      ['Web server', 'generic/web-app'],
      ['DB', 'generic/database'],
    ]);
    expect([...old.edges.values()][0]).toMatchObject({
      label: 'SQL',
      facts: { protocol: [{ value: 'sql' }], encryption: [{ value: 'tls' }] },
    });
  });
});
