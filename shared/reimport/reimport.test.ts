import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBoundary } from '../commands/addBoundary.js';
import { deleteElements } from '../commands/deleteElements.js';
import { moveElements } from '../commands/moveElements.js';
import { reparent } from '../commands/reparent.js';
import { setCount } from '../commands/setCount.js';
import { setFacts } from '../commands/setFacts.js';
import { setLabel } from '../commands/setLabel.js';
import { setMembers } from '../commands/setMembers.js';
import { setNotes } from '../commands/setNotes.js';
import { setRules } from '../commands/setRules.js';
import { setTaskState } from '../commands/setTaskState.js';
import { absoluteRects } from '../layout/absoluteRects.js';
import { contains, overlaps } from '../model/rect.js';
import { boundary, diagramOf, edge, fact, facts, node, placed } from '../model/build.js';
import type { Diagram, FirewallRule } from '../model/diagram.js';
import { writeDiagram } from '../model/writeDiagram.js';
import { IS_NEW } from './matchElements.js';
import { importOf, placeOf, reopened, sizeOf, standingFor, templates, update, type Template } from './testFixtures.js';
import { withTraits } from './traits.js';

const shop: Template = {
  networks: [{ id: 'Net', name: 'vpc-Net' }],
  resources: [
    { id: 'Web', service: 'aws/ec2', name: 'Web', network: 'Net', calls: ['Db'], isPublic: true },
    { id: 'Db', service: 'aws/rds', name: 'Db', network: 'Net', encryption: 'none' },
    { id: 'Jobs', service: 'aws/lambda', name: 'Jobs' },
  ],
};

function withResource(template: Template, id: string, change: object): Template {
  return { ...template, resources: template.resources.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function without(template: Template, id: string): Template {
  return { ...template, resources: template.resources.filter((one) => one.id !== id) };
}

const drawn = importOf(shop);

describe('reimport of what did not change', () => {
  test('changes nothing at all', () => {
    const result = update(drawn, importOf(shop));
    expect(result.diagram).toBe(drawn);
    expect([result.added, result.changed, result.removed, result.questions]).toEqual([[], [], [], []]);
  });

  test('leaves alone what a person did since', () => {
    let edited = setLabel(drawn, 'n_web', 'Shop front');
    edited = setNotes(edited, 'n_db', 'Ask Kim');
    edited = setCount(edited, 'n_web', 6);
    edited = setLabel(edited, 'b_account', 'Production');
    edited = addBoundary(edited, {
      id: 'b_pay',
      kind: 'group',
      label: 'Pay',
      parent: 'b_vpc-net',
      x: 16,
      y: 40,
      width: 400,
      height: 200,
    });
    edited = reparent(edited, ['n_db'], 'b_pay');
    edited = moveElements(edited, new Map([['n_jobs', { x: 800, y: 480 }]]));
    edited = setFacts(edited, 'n_db', 'encryptionAtRest', [fact('customer-key')]);
    const result = update(edited, importOf(shop));
    expect(writeDiagram(result.diagram)).toBe(writeDiagram(edited));
    expect(result.conflicts).toMatchObject([{ id: 'n_db', field: 'facts.encryptionAtRest' }]);
  });

  test('is the same after the file was saved and opened', () => {
    const saved = reopened(drawn);
    expect(writeDiagram(update(saved, importOf(shop)).diagram)).toBe(writeDiagram(drawn));
  });
});

describe('reimport of a changed template', () => {
  test('takes over facts, names and services', () => {
    const changed = withResource(withResource(shop, 'Db', { encryption: 'provider-key', name: 'Orders' }), 'Jobs', {
      service: 'aws/ec2',
    });
    const { diagram, changed: changes } = update(drawn, importOf(changed));
    expect(diagram.nodes.get('n_db')).toMatchObject({
      label: 'Orders',
      facts: { encryptionAtRest: [fact('provider-key', 'import')] },
    });
    expect(diagram.nodes.get('n_jobs')?.service).toBe('aws/ec2');
    expect(changes.map(({ id }) => id)).toEqual(['n_db', 'n_jobs']);
  });

  test('a name that a person changed stays and is named as a conflict', () => {
    const renamed = setLabel(drawn, 'n_db', 'Ledger');
    const { diagram, conflicts } = update(renamed, importOf(withResource(shop, 'Db', { name: 'Orders' })));
    expect(diagram.nodes.get('n_db')?.label).toBe('Ledger');
    expect(conflicts).toMatchObject([{ id: 'n_db', field: 'label', before: 'Ledger', after: 'Orders' }]);
  });

  test('places a new node in its boundary, clear of what stands there and of what it makes grow', () => {
    const more = {
      ...shop,
      resources: [...shop.resources, { id: 'Cache', service: 'aws/elasticache', name: 'Cache', network: 'Net' }],
    };
    const { diagram, added } = update(drawn, importOf(more));
    expect(added).toEqual(['n_cache']);
    expect(diagram.nodes.get('n_cache')?.parent).toBe('b_vpc-net');
    expectSound(diagram);
    for (const id of ['n_web', 'n_db']) expect(placeOf(diagram, id)).toEqual(placeOf(drawn, id));
  });

  test('a new network comes with what stands in it', () => {
    const more = {
      networks: [...shop.networks, { id: 'Other', name: 'vpc-Other' }],
      resources: [
        ...shop.resources,
        { id: 'A', service: 'aws/ec2', name: 'A', network: 'Other' },
        { id: 'B', service: 'aws/ec2', name: 'B', network: 'Other', calls: ['A'] },
      ],
    };
    const { diagram } = update(drawn, importOf(more));
    expect(diagram.nodes.get('n_a')?.parent).toBe('b_vpc-other');
    expectSound(diagram);
  });

  test('what vanished stays in the diagram until it is removed', () => {
    const { diagram, removed } = update(drawn, importOf(without(shop, 'Db')));
    expect(removed).toEqual(['n_db']);
    expect(diagram.nodes.has('n_db')).toBe(true);
    expect(diagram.edges.has('e_web-db')).toBe(true);
  });

  test('a line between two that stay vanishes by itself', () => {
    const { removed } = update(drawn, importOf(withResource(shop, 'Web', { calls: [] })));
    expect(removed).toEqual(['e_web-db']);
  });

  test('the internet goes with the last line to it', () => {
    const { removed } = update(drawn, importOf(withResource(shop, 'Web', { isPublic: false })));
    expect(removed).toEqual(['n_internet']);
  });

  test('what a person drew is never listed as removed', () => {
    const own = placed(
      diagramOf(
        ...drawn.boundaries.values(),
        ...drawn.nodes.values(),
        ...drawn.edges.values(),
        node({ id: 'n_own', service: 'aws/s3' }),
        edge({ source: 'n_own', target: 'n_db' }),
        boundary({ id: 'b_own', kind: 'group' }),
      ),
      {
        ...Object.fromEntries(drawn.layout.placements),
        n_own: { x: 4000, y: 0 },
        b_own: { x: 4000, y: 400, width: 200, height: 200 },
      },
    );
    const { removed, diagram } = update(own, importOf(shop));
    expect(removed).toEqual([]);
    expect(diagram).toBe(own);
  });

  test('a node that changed its network goes there, without standing on anything', () => {
    const moving = withResource(shop, 'Jobs', { network: 'Net' });
    const { diagram, moved } = update(drawn, importOf(moving));
    expect(diagram.nodes.get('n_jobs')?.parent).toBe('b_vpc-net');
    expect(moved).toEqual(['n_jobs']);
    expectSound(diagram);
  });

  test('a node whose new boundary was drawn around its place stays where it is', () => {
    const wide = placed(drawn, {
      'b_vpc-net': { x: 24, y: 48, width: 2000, height: 1200 },
      n_jobs: { x: 1200, y: 900 },
      b_region: { x: 24, y: 48, width: 2200, height: 1400 },
    });
    const before = absoluteRects(wide, sizeOf).get('n_jobs');
    const { diagram, moved } = update(wide, importOf(withResource(shop, 'Jobs', { network: 'Net' })));
    expect(absoluteRects(diagram, sizeOf).get('n_jobs')).toEqual(before);
    expect(moved).toEqual([]);
  });

  test('two boundaries that a person and the template put into each other end in no circle', () => {
    const nets = {
      networks: [
        { id: 'N1', name: 'one' },
        { id: 'N2', name: 'two' },
      ],
      resources: [{ id: 'W', service: 'aws/ec2', name: 'W', network: 'N1' }],
    };
    const start = importOf(nets);
    const byHand = {
      ...start,
      boundaries: new Map(start.boundaries).set('b_one', { ...start.boundaries.get('b_one')!, parent: 'b_two' }),
    };
    const read = importOf(nets);
    const nested = withTraits({
      ...read,
      boundaries: new Map(read.boundaries).set('b_two', { ...read.boundaries.get('b_two')!, parent: 'b_one' }),
    });
    reopened(update(byHand, nested).diagram);
  });
});

describe('reimport finds the same again', () => {
  test('in a file of another name', () => {
    const { diagram, added, removed } = update(drawn, importOf(shop, 'stack-v2.yaml'), { files: ['stack-v2.yaml'] });
    expect([added, removed]).toEqual([[], []]);
    expect(diagram.nodes.get('n_web')?.sources?.[0]?.file).toBe('stack-v2.yaml');
  });

  test('by unique type and name, if the id in the template is another one', () => {
    const { diagram, added, questions } = update(drawn, importOf(withResource(shop, 'Db', { id: 'Database' })));
    expect([added, questions]).toEqual([[], []]);
    expect(standingFor(diagram, 'Database')?.id).toBe('n_db');
  });

  test('in what was drawn by hand, which keeps its name and place', () => {
    const byHand = placed(diagramOf(node({ id: 'n_mine', service: 'aws/rds', label: 'Db', count: 2 })), {
      n_mine: { x: 16, y: 40 },
    });
    const { diagram } = update(byHand, importOf(shop));
    expect(standingFor(diagram, 'Db')).toMatchObject({ id: 'n_mine', count: 2, parent: 'b_vpc-net' });
  });

  test('asks where type and name say nothing, and takes the answer', () => {
    const calling = withResource(shop, 'Web', { calls: ['Ledger'] });
    const renamed = importOf(withResource(calling, 'Db', { id: 'Ledger', name: 'Ledger' }));
    const { questions, added, removed } = update(drawn, renamed);
    expect(questions).toEqual([{ imported: 'n_ledger', candidates: ['n_db'] }]);
    expect([added, removed]).toEqual([['n_ledger', 'e_web-ledger'], ['n_db']]);
    const same = update(drawn, renamed, { answers: new Map([['n_ledger', 'n_db']]) });
    expect([same.questions, same.added, same.removed]).toEqual([[], [], []]);
    expect(same.diagram.nodes.get('n_db')).toMatchObject({ label: 'Ledger', sources: [{ id: 'Ledger' }] });
    const other = update(drawn, renamed, { answers: new Map([['n_ledger', IS_NEW]]) });
    expect([other.questions, other.added]).toEqual([[], ['n_ledger', 'e_web-ledger']]);
  });

  test('a value that only another resource states is no change', () => {
    const stating = (source: string): Diagram => {
      const db = { ...drawn.nodes.get('n_db')!, facts: { encryptionAtRest: [{ ...fact('none', 'import'), source }] } };
      return { ...drawn, nodes: new Map(drawn.nodes).set('n_db', db) };
    };
    const { diagram, changed } = update(stating('Old'), stating('New'));
    expect(changed).toEqual([]);
    expect(diagram.nodes.get('n_db')?.facts?.encryptionAtRest?.[0]?.source).toBe('New');
  });

  test('a line that a person led elsewhere stays there', () => {
    const led = {
      ...drawn,
      edges: new Map(drawn.edges).set('e_web-db', { ...drawn.edges.get('e_web-db')!, target: 'n_jobs' }),
    };
    expect(update(led, importOf(shop)).diagram).toBe(led);
  });
});

describe('reimport of one of several files', () => {
  const both = (() => {
    const other = importOf({ networks: [], resources: [{ id: 'Logs', service: 'aws/s3', name: 'Logs' }] }, 'logs.yaml');
    return update(drawn, other, { files: ['logs.yaml'] }).diagram;
  })();

  test('adds a second file to the diagram without losing the first', () => {
    expect([...both.nodes.keys()].sort()).toEqual(['n_db', 'n_internet', 'n_jobs', 'n_logs', 'n_web']);
    expect([...both.boundaries.keys()]).toEqual(['b_account', 'b_region', 'b_vpc-net']);
    expectSound(both);
  });

  test('says nothing of what stands in the others, and names them', () => {
    const result = update(both, importOf(without(shop, 'Jobs')));
    expect(result.removed).toEqual(['n_jobs']);
    expect(result.scope.others).toEqual(['logs.yaml']);
  });
});

describe('members and rules of a security group', () => {
  const rule = (ports: string): FirewallRule => ({
    direction: 'in',
    action: 'allow',
    protocol: 'tcp',
    ports,
    source: 'Door',
  });
  const guarded = (rules: readonly FirewallRule[], members: readonly string[] = ['n_web']): Diagram => {
    const sources = [{ file: 'stack.yaml', id: 'Door', type: 'AWS::EC2::SecurityGroup', role: 'self' as const }];
    const group = boundary({ id: 'b_door', kind: 'security-group', parent: 'b_vpc-net', members, rules, sources });
    return withTraits({ ...drawn, boundaries: new Map(drawn.boundaries).set('b_door', group) });
  };

  test('rules of a person stay beside those of the template', () => {
    const own: FirewallRule = { direction: 'in', action: 'deny', ports: '22' };
    const edited = setRules(guarded([rule('443')]), 'b_door', [rule('443'), own]);
    expect(update(edited, guarded([rule('443')])).diagram).toBe(edited);
    const after = update(edited, guarded([rule('8443')])).diagram;
    expect(after.boundaries.get('b_door')?.rules).toEqual([rule('8443'), own]);
  });

  test('members that a person drew stay, those of the template follow it', () => {
    const withOwn: Diagram = { ...guarded([]), nodes: new Map(drawn.nodes).set('n_own', node({ id: 'n_own' })) };
    const edited = setMembers(withOwn, 'b_door', ['n_own', 'n_web']);
    const after = update(edited, guarded([], ['n_db'])).diagram;
    expect(after.boundaries.get('b_door')?.members).toEqual(['n_db', 'n_own']);
  });
});

/** Nothing stands on anything or out of its boundary. */
function expectSound(diagram: Diagram): void {
  const rects = absoluteRects(diagram, sizeOf);
  const placedIds = [...diagram.nodes.keys(), ...diagram.boundaries.keys()].filter((id) => rects.has(id));
  const parent = (id: string) => (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.parent;
  for (const [index, id] of placedIds.entries()) {
    const around = rects.get(parent(id) ?? '');
    if (around) expect(contains(around, rects.get(id)!), `${id} in ${parent(id) ?? ''}`).toBe(true);
    for (const other of placedIds.slice(index + 1)) {
      if (parent(other) === parent(id))
        expect(overlaps(rects.get(id)!, rects.get(other)!), `${id} on ${other}`).toBe(false);
    }
  }
}

describe('reimport of any template', () => {
  test('that did not change changes no byte, whatever a person moved, renamed, noted and decided', () => {
    fc.assert(
      fc.property(templates, fc.nat(), (template, pick) => {
        const before = edited(importOf(template), pick);
        expect(writeDiagram(update(before, importOf(template)).diagram)).toBe(writeDiagram(before));
        expect(update(before, importOf(template)).removed).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('that changed keeps the ids, places and decisions of what survives, and gives a file that opens', () => {
    fc.assert(
      fc.property(templates, templates, fc.nat(), (template, next, pick) => {
        const before = edited(importOf(template), pick);
        const imported = importOf(next);
        const { diagram, removed } = update(before, imported);
        reopened(diagram);
        expect([...diagram.taskStates]).toEqual([...before.taskStates]);
        for (const { id, service } of next.resources) {
          const old = standingFor(before, id);
          if (old) expect(standingFor(diagram, id)).toMatchObject({ id: old.id, service });
        }
        const left = new Set([...next.resources, ...next.networks].map(({ id }) => id));
        for (const id of removed) {
          const { sources } = before.nodes.get(id) ?? before.boundaries.get(id) ?? {};
          expect(sources?.some((source) => left.has(source.id)) ?? false).toBe(false);
        }
        expect(writeDiagram(update(diagram, imported).diagram)).toBe(writeDiagram(diagram));
      }),
      { numRuns: 20 },
    );
  });

  test('leaves no overlap, and what is in order stays or makes room to the right and downwards', () => {
    fc.assert(
      fc.property(templates, templates, (template, next) => {
        const before = importOf(template);
        const { diagram, moved } = update(before, importOf(next));
        expectSound(diagram);
        for (const [id, was] of before.layout.placements) {
          const parents = [before, diagram].map(
            ({ nodes, boundaries }) => (nodes.get(id) ?? boundaries.get(id))?.parent,
          );
          if (moved.includes(id) || parents[0] !== parents[1]) continue;
          expect(placeOf(diagram, id)!.x).toBeGreaterThanOrEqual(was.x);
          expect(placeOf(diagram, id)!.y).toBeGreaterThanOrEqual(was.y);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('in another order is the same', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const turned = { ...template, resources: [...template.resources].reverse() };
        const before = importOf(template);
        expect(writeDiagram(update(before, importOf(turned)).diagram)).toBe(writeDiagram(before));
      }),
      { numRuns: 20 },
    );
  });
});

/** A few edits of a person, chosen by a number. */
function edited(diagram: Diagram, pick: number): Diagram {
  const ids = [...diagram.nodes.keys()];
  const id = ids[pick % ids.length] ?? '';
  const edits: readonly ((diagram: Diagram) => Diagram)[] = [
    (one) => setLabel(one, id, 'Mine'),
    (one) => setNotes(one, id, 'Noted'),
    (one) => moveElements(one, new Map([[id, { x: 40 + (pick % 500), y: 80 }]])),
    (one) => setCount(one, id, 3),
    (one) => reparent(one, [id], 'b_account'),
    (one) => setFacts(one, id, 'publicIp', Object.values(facts({ publicIp: true })).flat()),
    (one) => deleteElements(one, []),
  ];
  const decided = setTaskState(diagram, { task: 'patch-guest-os', subject: id, status: 'done' });
  return edits.reduce((one, edit, index) => ((pick >> index) & 1 ? edit(one) : one), decided);
}
