// Own models, written for these tests (Apache-2.0).
import { describe, expect, test } from 'vitest';
import type { Imported } from '../types.js';
import { otm } from './otm.js';
import { serviceOfType } from './serviceOfType.js';

const MODEL = {
  otmVersion: '0.2.0',
  project: { name: 'Shop', id: 'shop', description: 'Sells things' },
  representations: [{ id: 'd', name: 'Diagram', type: 'diagram', size: { width: 1000, height: 1000 } }],
  assets: [
    { id: 'cards', name: 'Card numbers', risk: { confidentiality: 100, integrity: 100, availability: 50 } },
    { id: 'unused', name: 'Unused', risk: { confidentiality: 0 } },
  ],
  trustZones: [{ id: 'cloud', name: 'Public cloud', type: 'tz', risk: { trustRating: 40 } }],
  components: [
    { id: 'vpc', name: 'Main VPC', type: 'vpc', parent: { trustZone: 'cloud' } },
    {
      id: 'web',
      name: 'Web',
      type: 'ec2',
      parent: { component: 'vpc' },
      tags: ['front'],
      threats: [{ threat: 't1', state: 'exposed', mitigations: [{ mitigation: 'm1', state: 'recommended' }] }],
    },
    { id: 'db', name: 'Orders', type: 'CD-AWS-RDS', parent: { component: 'vpc' }, assets: { stored: ['cards'] } },
    { id: 'lost', name: 'Lost', type: 'web-client', parent: { trustZone: 'nowhere' } },
  ],
  dataflows: [
    { id: 'f1', name: 'HTTPS order', source: 'lost', destination: 'web', bidirectional: true, assets: ['cards'] },
    { id: 'f2', name: 'Query', source: 'web', destination: 'gone' },
  ],
  threats: [
    {
      id: 't1',
      name: 'Injection',
      categories: ['Tampering'],
      description: 'SQL in a field',
      risk: { likelihood: 80, impact: 90 },
    },
    { id: 't2', name: 'Nobody’s', categories: [] },
  ],
  mitigations: [{ id: 'm1', name: 'Prepared statements', riskReduction: 80 }],
};

function read(text: string): Imported {
  const result = otm.read([{ name: 'shop.otm', text }]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

describe('otm', () => {
  const { diagram, warnings } = read(JSON.stringify(MODEL));
  const node = (label: string) => [...diagram.nodes.values()].find((one) => one.label === label)!;
  const boundary = (label: string) => [...diagram.boundaries.values()].find((one) => one.label === label)!;

  test('zones and components with others inside are boundaries, all others nodes', () => {
    expect(boundary('Public cloud')).toMatchObject({ kind: 'generic-zone', facts: { trust: [{ value: '2' }] } });
    expect(boundary('Main VPC')).toMatchObject({ kind: 'vpc', parent: boundary('Public cloud').id });
    expect(node('Web')).toMatchObject({ service: 'aws/ec2', parent: boundary('Main VPC').id });
    expect(node('Orders').service).toBe('aws/rds');
  });

  test('flows, threats, mitigations and assets go where they belong', () => {
    const [flow] = diagram.edges.values();
    expect(flow).toMatchObject({ direction: 'both', facts: { protocol: [{ value: 'https' }] } });
    expect(flow?.notes).toContain('Carries: Card numbers');
    expect(node('Web').notes).toContain(
      'Threat: Injection (Tampering, likelihood 80, impact 90, exposed)\nSQL in a field\nMitigation: Prepared statements (recommended)',
    );
    expect(node('Orders')).toMatchObject({ facts: { dataClassification: [{ value: 'restricted' }] } });
    expect(node('Orders').sources).toContainEqual(expect.objectContaining({ id: 'cards', role: 'folded' }));
  });

  test('what belongs nowhere is said', () => {
    expect(warnings.filter(({ kind }) => kind === 'dropped').map(({ sourceId }) => sourceId)).toEqual([
      'f2',
      'unused',
      't2',
    ]);
    expect(warnings.map(({ message }) => message).join('\n')).toContain('“nowhere”');
  });

  test('YAML says the same as JSON, without positions nothing is placed', () => {
    const yaml =
      'otmVersion: 0.2.0\nproject: { name: Shop, id: shop }\ntrustZones:\n  - { id: z, name: Internet, risk: { trustRating: 0 } }\ncomponents:\n  - { id: c, name: Browser, type: web-client, parent: { trustZone: z } }\n';
    expect(otm.accepts(yaml)).toBe(true);
    const found = read(yaml).diagram;
    expect([...found.nodes.values()][0]).toMatchObject({ service: 'generic/browser', label: 'Browser' });
    expect(found.layout.placements.size).toBe(0);
  });

  test('positions are kept, those inside a parent are relative to it', () => {
    const at = (x: number, y: number, width: number, height: number) => [
      { representation: 'd', id: 'r', position: { x, y }, size: { width, height } },
    ];
    const placed = read(
      JSON.stringify({
        otmVersion: '0.2.0',
        project: { name: 'P', id: 'p' },
        trustZones: [{ id: 'z', name: 'Zone', representations: at(500, 500, 400, 300) }],
        components: [
          { id: 'a', name: 'A', type: 'ec2', parent: { trustZone: 'z' }, representations: at(50, 50, 80, 80) },
          { id: 'b', name: 'B', type: 'rds', representations: at(0, 0, 80, 80) },
        ],
      }),
    ).diagram;
    const place = (label: string) =>
      placed.layout.placements.get(
        [...placed.nodes.values(), ...placed.boundaries.values()].find((one) => one.label === label)!.id,
      )!;
    expect(place('Zone').x).toBeGreaterThan(place('B').x);
    expect(place('A').x).toBeGreaterThanOrEqual(16);
    expect(place('A').x + 176).toBeLessThanOrEqual(place('Zone').width!);
  });

  test.each([
    ['s3', 'Files', 'aws/s3'],
    ['CD-V2-AWS-LAMBDA', 'Jobs', 'aws/lambda'],
    ['CD-MICROSOFT-AZURE-KEY-VAULT', 'Keys', 'azure/key-vault'],
    ['postgresql-database', 'Data', 'generic/database'],
    ['empty-component', 'Redis cache', 'generic/cache'],
    ['empty-component', 'Thing', 'generic/unknown'],
  ])('type %s called %s is %s', (type, name, service) => {
    expect(serviceOfType(type, name)).toBe(service);
  });
});
