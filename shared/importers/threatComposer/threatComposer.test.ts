// Own model, written for these tests (Apache-2.0).
import { describe, expect, test } from 'vitest';
import type { Imported } from '../types.js';
import { tablesOf } from './tables.js';
import { threatComposer } from './threatComposer.js';

const FLOWS = `Some words

| Flow Identifier | Flow Description | Source Entity | Target Entity | Assets |
|-|-|-|-|-|
| DF1 | Customer orders (HTTPS) | Customer | Web shop | order |
| DF2 | Order is stored | Web shop | **Amazon DynamoDB** | order |
| DF3 | Loop | Web shop | Web shop | order |

| Boundary identifier | Purpose | Source | Target |
|-|-|-|-|
| TB1 | Checks input | Customer | Web shop |
`;

const MODEL = {
  schema: 1,
  applicationInfo: { name: 'Shop', description: 'Sells <b>things</b>' },
  architecture: { image: 'data:image/png;base64,AAAA', description: '' },
  dataflow: { description: FLOWS },
  assumptions: [{ id: 'a1', numericId: 1, content: 'Staff is trained' }],
  mitigations: [
    { id: 'm1', numericId: 1, content: 'Least privilege', status: 'mitigationResolved' },
    { id: 'm2', numericId: 2, content: 'Unused' },
  ],
  assumptionLinks: [{ type: 'Threat', assumptionId: 'a1', linkedId: 't1' }],
  mitigationLinks: [{ mitigationId: 'm1', linkedId: 't1' }],
  threats: [
    {
      id: 't1',
      numericId: 7,
      threatSource: 'external threat actor',
      threatAction: 'read all orders',
      statement: 'An actor can read Amazon DynamoDB',
      status: 'threatIdentified',
      metadata: [
        { key: 'Priority', value: 'High' },
        { key: 'STRIDE', value: ['I'] },
      ],
    },
    { id: 't2', numericId: 8, threatSource: 'external threat actor', statement: 'Something else' },
  ],
};

function read(text: string): Imported {
  const result = threatComposer.read([{ name: 'shop.tc.json', text }]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

describe('threatComposer', () => {
  const { diagram, warnings } = read(JSON.stringify(MODEL));
  const node = (label: string) => [...diagram.nodes.values()].find((one) => one.label === label)!;
  const [whole] = diagram.boundaries.values();

  test('entities and flows come from the tables', () => {
    expect(node('Customer')).toMatchObject({ service: 'generic/user' });
    expect(node('Customer').parent).toBeUndefined();
    expect(node('Amazon DynamoDB')).toMatchObject({ service: 'aws/dynamodb', parent: whole?.id });
    const [order] = diagram.edges.values();
    expect(order).toMatchObject({ label: 'Customer orders (HTTPS)', facts: { protocol: [{ value: 'https' }] } });
    expect(order?.notes).toContain('Crosses the trust boundary TB1');
  });

  test('threats stand with the part they name, else with the whole', () => {
    const { notes = '', sources = [] } = node('Amazon DynamoDB');
    expect(notes).toContain(
      'Threat: T-7 An actor can read Amazon DynamoDB (High, I, identified)\nMitigation: Least privilege (resolved)',
    );
    expect(notes).toContain('Assumption A-1: Staff is trained');
    expect(sources.map(({ id }) => id)).toEqual(['entity/Amazon DynamoDB', 't1', 'm1', 'a1']);
    expect(whole?.notes).toContain('Threat: T-8 Something else');
    expect(whole?.notes).toContain('Mitigation of no threat: Unused');
    expect(node('External threat actor').notes).toContain('T-7: read all orders');
  });

  test('pictures and impossible flows are said to be left out', () => {
    expect(warnings.map(({ kind, sourceId }) => [kind, sourceId])).toEqual([
      ['dropped', 'flow/DF3'],
      ['dropped', 'architecture/image'],
    ]);
  });

  test('without tables the application is one node', () => {
    const plain = read(JSON.stringify({ ...MODEL, dataflow: {} })).diagram;
    expect(plain.boundaries.size).toBe(0);
    expect([...plain.nodes.values()].map(({ label }) => label)).toEqual(['Shop', 'External threat actor']);
  });

  test('a table needs its dividing line', () => {
    expect(tablesOf('| a | b |\n| 1 | 2 |')).toEqual([]);
    expect(tablesOf('| A | B |\n|--|:-:|\n| 1 | `2` |\n\n| x |')).toEqual([
      { columns: ['a', 'b'], rows: [['1', '2']] },
    ]);
  });
});
