import { describe, expect, test } from 'vitest';
import { assess } from '../assessment/assess.js';
import { catalog } from '../catalog/index.js';
import { boundary, diagramOf, edge, facts, node, note, placed } from '../model/build.js';
import type { Boundary, Diagram, DiagramNode, TaskState, View } from '../model/diagram.js';
import { compareDiagrams, type ComparedSide } from './compareDiagrams.js';
import { comparisonText } from './comparisonText.js';
import { meaningText } from './meaningText.js';

const TODAY = '2026-11-25';

const base = placed(
  diagramOf(
    boundary({ id: 'b_prod', kind: 'account', provider: 'aws' }),
    boundary({ id: 'b_vpc', parent: 'b_prod' }),
    boundary({ id: 'b_app', kind: 'subnet', parent: 'b_vpc' }),
    boundary({ id: 'b_sg', kind: 'security-group', parent: 'b_vpc', members: ['n_web'], rules: [] }),
    node({ id: 'n_web', parent: 'b_app' }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_app', facts: facts({ encryptionAtRest: 'none' }) }),
    edge({ source: 'n_web', target: 'n_db' }),
  ),
  { n_web: { x: 0, y: 0 } },
);

const side = (diagram: Diagram): ComparedSide => ({ diagram, assessment: assess(diagram, catalog, TODAY) });
const compare = (before: Diagram, after: Diagram) => compareDiagrams(side(before), side(after), catalog);
const linesOf = (before: Diagram, after: Diagram) => comparisonText(compare(before, after), catalog).split('\n');
const headsOf = (before: Diagram, after: Diagram) => linesOf(before, after).filter((line) => /^[~+-]/.test(line));

function withNode(change: Partial<DiagramNode> & { readonly id: string }): Diagram {
  const old = base.nodes.get(change.id) ?? node(change);
  return { ...base, nodes: new Map([...base.nodes, [change.id, { ...old, ...change }]]) };
}

function withGroup(change: Partial<Boundary>): Diagram {
  const group = { ...(base.boundaries.get('b_sg') ?? boundary({ id: 'b_sg' })), ...change };
  return { ...base, boundaries: new Map([...base.boundaries, ['b_sg', group]]) };
}

describe('compareDiagrams', () => {
  test('tells the service that changed, the tasks that it closes and the owners that move', () => {
    const lines = linesOf(base, withNode({ id: 'n_web', service: 'aws/fargate' }));
    const web = lines.findIndex((line) => line.startsWith('~ web: EC2 -> Fargate; '));
    expect(lines[web]).toMatch(/^~ web: EC2 -> Fargate; \d+ customer tasks closed/);
    expect(lines).toContain("    Guest operating system: yours -> the provider's");
    expect(lines.some((line) => line.startsWith('    closed: Harden the guest'))).toBe(true);
  });

  test('tells a fact in the words of the catalog', () => {
    const after = withNode({ id: 'n_db', facts: facts({ encryptionAtRest: 'customer-key' }) });
    expect(headsOf(base, after)).toEqual(['~ db: Encryption at rest: None -> Customer key; 1 customer task closed']);
  });

  test('tells what became a finding', () => {
    const unknown = withNode({ id: 'n_db', facts: {} });
    const [head] = headsOf(unknown, base);
    expect(head).toContain('Encryption at rest: not known -> None');
    expect(head).toContain('a finding now');
  });

  test('tells where a fact comes from when only that changed', () => {
    const after = withNode({ id: 'n_db', facts: facts({ encryptionAtRest: 'none' }, 'import') });
    expect(headsOf(base, after)).toEqual(['~ db: Encryption at rest: None, stated by user -> import']);
  });

  test('tells what was added, where, and what is gone with its tasks', () => {
    const after = withNode({ id: 'n_cache', service: 'aws/elasticache', parent: 'b_app' });
    expect(headsOf(base, after)[0]).toMatch(/^\+ cache: ElastiCache.* in app; \d+ customer tasks opened$/);
    expect(headsOf(after, base)[0]).toMatch(/^- cache: ElastiCache.* in app; \d+ customer tasks gone with it$/);
  });

  test.each<[string, Diagram, string]>([
    ['label', withNode({ id: 'n_web', label: 'front' }), 'renamed "web" -> "front"'],
    ['parent', withNode({ id: 'n_web', parent: 'b_vpc' }), 'moved from app to vpc'],
    ['count', withNode({ id: 'n_web', count: 3 }), 'count 1 -> 3'],
    ['scope', withNode({ id: 'n_web', scope: 'drawn-only' }), 'drawn only, no longer assessed'],
    ['notes', withNode({ id: 'n_web', notes: 'x' }), 'note changed'],
    [
      'override',
      withNode({
        id: 'n_web',
        overrides: [{ layer: 'operating-system', owner: 'provider', reason: 'Managed by MSP' }],
      }),
      "Guest operating system set to the provider's by hand: Managed by MSP",
    ],
    ['members', withGroup({ members: ['n_db'] }), 'holds db; no longer holds web'],
    [
      'rules',
      withGroup({ rules: [{ direction: 'in', action: 'allow', protocol: 'tcp', ports: '22', peer: 'any' }] }),
      'rule added: in allow tcp 22 from any',
    ],
  ])('tells a change of %s', (_, after, words) => {
    expect(headsOf(base, after).join('\n')).toContain(words);
  });

  test('tells an option by its label', () => {
    const before = withNode({ id: 'n_web', service: 'aws/ecs' });
    const option = catalog.services.get('aws/ecs')?.options[0];
    const after = withNode({
      id: 'n_web',
      service: 'aws/ecs',
      options: { [option!.id]: { value: option!.values[0]!.id, provenance: 'user' } },
    });
    expect(headsOf(before, after).join('\n')).toContain(`${option!.label}: not chosen -> ${option!.values[0]!.label}`);
  });

  test('tells decisions on the element that they are about', () => {
    const state: TaskState = {
      task: 'T-SSE-ON',
      subject: 'n_db',
      status: 'accepted',
      reason: 'Moves in May',
      expiry: '2027-05-31',
    };
    const after = { ...base, taskStates: new Map([['T-SSE-ON n_db', state]]) };
    const [head] = headsOf(base, after);
    expect(head).toContain('accepted as a risk until 2027-05-31: Moves in May; 1 customer task closed');
  });

  test('tells changes of the diagram itself', () => {
    const review = { id: 'r_1', date: '2026-11-20', attendees: [], walked: [], decisions: [] };
    const after: Diagram = {
      ...base,
      title: 'Orders',
      profile: 'refined',
      reviews: [review],
      catalog: { version: '1' },
    };
    expect(compare(base, after).phrases).toEqual([
      'title Test -> Orders',
      'profile base -> refined',
      'catalog not stated -> 1',
      'review of 2026-11-20 added, 0 decisions',
    ]);
  });

  test('tells what became of the views', () => {
    const views = [
      { id: 'v_a', name: 'Data' },
      { id: 'v_b', name: 'Edge' },
    ];
    const phrases = (before: readonly View[], after: readonly View[]) =>
      compare({ ...base, views: before }, { ...base, views: after }).phrases;
    expect(phrases([], views)).toEqual(['view "Data" added', 'view "Edge" added']);
    expect(phrases(views, [{ id: 'v_a', name: 'Stores', filter: { tags: ['pci'] }, hidden: ['n_web'] }])).toEqual([
      'view "Data" renamed to "Stores"',
      'view "Data" shows by another filter',
      'view "Data" hides 1',
      'view "Edge" removed',
    ]);
    expect(phrases(views, [...views].reverse())).toEqual(['views in another order']);
    expect(
      phrases(views, [
        { id: 'v_a', name: 'Data', arrangement: { placements: [] } },
        { id: 'v_b', name: 'Edge' },
      ]),
    ).toEqual(['view "Data" arranged anew']);
  });

  test('counts moved boxes and says nothing else of them', () => {
    const comparison = compare(base, placed(base, { n_web: { x: 8, y: 0 } }));
    expect(comparison).toEqual({ phrases: [], elements: [], moved: 1 });
  });

  test('names edges by their ends and notes by their text', () => {
    const after = {
      ...base,
      edges: new Map([['e_web-db', edge({ source: 'n_web', target: 'n_db', facts: facts({ encryption: 'tls' }) })]]),
      notes: new Map([['t_note', note({ text: 'Before the freeze' })]]),
    };
    const heads = headsOf(base, after);
    expect(heads.some((line) => line.startsWith('~ web -> db: '))).toBe(true);
    expect(heads).toContain('+ Before the freeze: note');
  });

  test('finds nothing between a diagram and itself', () => {
    expect(comparisonText(compare(base, base), catalog)).toBe('');
  });
});

describe('meaningText', () => {
  test('has a line for what is drawn, owned and left to do, and none for where it stands', () => {
    const text = meaningText(side(base), catalog);
    expect(text).toContain('node web (n_web): EC2 in prod / vpc / app\n');
    expect(text).toContain('  Guest operating system is yours\n');
    expect(text).toContain('  Encryption at rest: None\n');
    expect(text).toMatch(/ {2}task high finding: Turn on encryption at rest/);
    expect(text).toContain('  holds web\n');
    expect(meaningText(side(placed(base, { n_web: { x: 400, y: 8 } })), catalog)).toBe(text);
  });
});
