import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteElements } from '../commands/deleteElements.js';
import { arbitraryDiagram } from '../model/arbitraryDiagram.js';
import { boundary, diagramOf, edge, fact, facts, node, placed } from '../model/build.js';
import type { Boundary, Diagram, DiagramNode, TaskState, View } from '../model/diagram.js';
import { readDiagram } from '../model/readDiagram.js';
import { writeDiagram } from '../model/writeDiagram.js';
import { conflictText } from './conflictText.js';
import { mergeDiagrams } from './mergeDiagrams.js';

const base = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    boundary({ id: 'b_app', kind: 'subnet', parent: 'b_vpc' }),
    boundary({ id: 'b_sg', kind: 'security-group', parent: 'b_vpc', members: ['n_web', 'n_db'], rules: [] }),
    node({ id: 'n_web', parent: 'b_app', facts: facts({ imdsV2: 'optional' }) }),
    node({ id: 'n_db', service: 'aws/rds', parent: 'b_app' }),
    edge({ source: 'n_web', target: 'n_db' }),
  ),
  { b_vpc: { x: 0, y: 0, width: 600, height: 400 }, n_web: { x: 16, y: 40 }, n_db: { x: 300, y: 40 } },
);

function withNode(diagram: Diagram, id: string, change: Partial<DiagramNode>): Diagram {
  const old = diagram.nodes.get(id) ?? node({ id });
  return { ...diagram, nodes: new Map([...diagram.nodes, [id, { ...old, ...change }]]) };
}

function withBoundary(diagram: Diagram, id: string, change: Partial<Boundary>): Diagram {
  const old = diagram.boundaries.get(id) ?? boundary({ id });
  return { ...diagram, boundaries: new Map([...diagram.boundaries, [id, { ...old, ...change }]]) };
}

function clean(ours: Diagram, theirs: Diagram): Diagram {
  const merge = mergeDiagrams({ base, ours, theirs });
  expect(merge.conflicts).toEqual([]);
  expect(writeDiagram(merge.ours)).toBe(writeDiagram(merge.theirs));
  return merge.ours;
}

describe('mergeDiagrams', () => {
  test('takes both sides where they changed different elements or fields', () => {
    const merged = clean(
      withNode(base, 'n_web', { label: 'front', facts: facts({ imdsV2: 'optional', publicIp: false }) }),
      withNode(withNode(base, 'n_web', { facts: facts({ imdsV2: 'required' }), count: 3 }), 'n_db', { notes: 'x' }),
    );
    expect(merged.nodes.get('n_web')).toMatchObject({
      label: 'front',
      count: 3,
      facts: { imdsV2: [fact('required')], publicIp: [fact(false)] },
    });
    expect(merged.nodes.get('n_db')?.notes).toBe('x');
  });

  test('takes what each side added and deleted', () => {
    const ours = withNode(base, 'n_cache', { service: 'aws/elasticache', parent: 'b_app' });
    const merged = clean(ours, deleteElements(base, ['n_db']));
    expect([...merged.nodes.keys()].sort()).toEqual(['n_cache', 'n_web']);
    expect(merged.edges.size).toBe(0);
    expect(merged.boundaries.get('b_sg')?.members).toEqual(['n_web']);
    expect(merged.layout.placements.has('n_db')).toBe(false);
  });

  test('merges members and firewall rules item by item', () => {
    const https = { direction: 'in', action: 'allow', protocol: 'tcp', ports: '443', peer: 'any' } as const;
    const ssh = { ...https, ports: '22', peer: '10.0.0.0/8' };
    const ours = withBoundary(base, 'b_sg', { rules: [https], members: ['n_web'] });
    const theirs = withBoundary(base, 'b_sg', { rules: [ssh] });
    const group = clean(ours, theirs).boundaries.get('b_sg');
    expect(group?.members).toEqual(['n_web']);
    expect(group?.rules).toHaveLength(2);
  });

  test('the same change on both sides is no conflict', () => {
    const change = withNode(base, 'n_web', { service: 'aws/ecs-fargate' });
    expect(writeDiagram(clean(change, change))).toBe(writeDiagram(change));
  });

  test('moved boxes are never a conflict; ours stays', () => {
    const merged = clean(placed(base, { n_web: { x: 8, y: 8 } }), placed(base, { n_web: { x: 80, y: 80 } }));
    expect(merged.layout.placements.get('n_web')).toEqual({ x: 8, y: 8 });
  });

  test('a box that went into another boundary stands there as that side placed it', () => {
    const theirs = placed(withNode(base, 'n_web', { parent: 'b_vpc' }), { n_web: { x: 400, y: 200 } });
    const merged = clean(placed(base, { n_web: { x: 8, y: 8 } }), theirs);
    expect(merged.nodes.get('n_web')?.parent).toBe('b_vpc');
    expect(merged.layout.placements.get('n_web')).toEqual({ x: 400, y: 200 });
  });

  test('a field that both changed is a conflict of that field only', () => {
    const merge = mergeDiagrams({
      base,
      ours: withNode(base, 'n_web', { service: 'aws/lambda', label: 'ours' }),
      theirs: withNode(base, 'n_web', { service: 'aws/ecs-fargate', count: 2 }),
    });
    expect(merge.conflicts).toEqual([
      { kind: 'node', id: 'n_web', label: 'ours', field: 'service', ours: 'aws/lambda', theirs: 'aws/ecs-fargate' },
    ]);
    expect(merge.ours.nodes.get('n_web')).toMatchObject({ service: 'aws/lambda', label: 'ours', count: 2 });
    expect(merge.theirs.nodes.get('n_web')).toMatchObject({ service: 'aws/ecs-fargate', label: 'ours', count: 2 });
  });

  test('a rule that both replaced is a conflict', () => {
    const rule = (peer: string) => ({ direction: 'in', action: 'allow', ports: '22', peer }) as const;
    const open = withBoundary(base, 'b_sg', { rules: [rule('any')] });
    const merge = mergeDiagrams({
      base: open,
      ours: withBoundary(base, 'b_sg', { rules: [rule('10.0.0.0/8')] }),
      theirs: withBoundary(base, 'b_sg', { rules: [rule('192.168.0.0/16')] }),
    });
    expect(merge.conflicts.map(({ id, field }) => [id, field])).toEqual([['b_sg', 'rules']]);
  });

  test('deleted here and changed there is a conflict, also the other way round', () => {
    const deleted = deleteElements(base, ['n_db']);
    const changed = withNode(base, 'n_db', { notes: 'Orders since 2019' });
    for (const [ours, theirs] of [
      [deleted, changed],
      [changed, deleted],
    ] as const) {
      const merge = mergeDiagrams({ base, ours, theirs });
      expect(merge.conflicts.map(({ id, why }) => [id, why])).toContainEqual([
        'n_db',
        'one side deleted it, the other changed it',
      ]);
      expect([merge.ours.nodes.has('n_db'), merge.theirs.nodes.has('n_db')].sort()).toEqual([false, true]);
    }
  });

  test('different elements that both sides added under one id are one conflict', () => {
    const ours = withNode(base, 'n_cache', { service: 'aws/elasticache', label: 'cache' });
    const theirs = withNode(base, 'n_cache', { service: 'aws/dynamodb', label: 'cache', count: 2 });
    const merge = mergeDiagrams({ base, ours, theirs });
    expect(merge.conflicts).toMatchObject([{ id: 'n_cache', why: 'each side added another one under this id' }]);
    expect(merge.ours.nodes.get('n_cache')).toEqual(ours.nodes.get('n_cache'));
    expect(merge.theirs.nodes.get('n_cache')).toEqual(theirs.nodes.get('n_cache'));
    const same = withNode(base, 'n_cache', { service: 'aws/elasticache', label: 'cache', count: 2 });
    expect(clean(ours, same).nodes.get('n_cache')?.count).toBe(2);
  });

  test('an edge to what the other side deleted is a conflict: it goes, or both stay', () => {
    const theirs = {
      ...base,
      edges: new Map([...base.edges, ['e_new', edge({ id: 'e_new', source: 'n_db', target: 'n_web' })]]),
    };
    const merge = mergeDiagrams({ base, ours: deleteElements(base, ['n_db']), theirs });
    expect(merge.conflicts).toMatchObject([
      { kind: 'edge', id: 'e_new', why: 'it needs n_db, which the other side deleted' },
    ]);
    expect([merge.ours.edges.has('e_new'), merge.ours.nodes.has('n_db')]).toEqual([false, false]);
    expect([merge.theirs.edges.has('e_new'), merge.theirs.nodes.has('n_db')]).toEqual([true, true]);
  });

  test('what moved into a deleted boundary goes back, or the boundary stays', () => {
    const ours = deleteElements(withNode(withNode(base, 'n_db', { parent: 'b_vpc' }), 'n_web', { parent: 'b_vpc' }), [
      'b_app',
    ]);
    const theirs = withNode(base, 'n_new', { parent: 'b_app' });
    const merge = mergeDiagrams({ base, ours, theirs });
    expect(merge.conflicts).toMatchObject([{ kind: 'node', id: 'n_new' }]);
    expect(merge.ours.nodes.has('n_new')).toBe(false);
    expect(merge.theirs.boundaries.has('b_app')).toBe(true);
  });

  test('boundaries that each side put into the other make no circle', () => {
    const two = withBoundary(base, 'b_other', { kind: 'group' });
    const merge = mergeDiagrams({
      base: two,
      ours: withBoundary(two, 'b_other', { parent: 'b_vpc' }),
      theirs: withBoundary(two, 'b_vpc', { parent: 'b_other' }),
    });
    expect(merge.conflicts.map(({ field }) => field)).toContain('parent');
    for (const side of [merge.ours, merge.theirs]) expect(readDiagram(writeDiagram(side))).toHaveProperty('diagram');
    expect(merge.ours.boundaries.get('b_other')?.parent).toBe('b_vpc');
    expect(merge.theirs.boundaries.get('b_vpc')?.parent).toBe('b_other');
  });

  test('decisions on tasks merge; the log of both is kept in time', () => {
    const state = (more: Partial<TaskState>): Diagram => ({
      ...base,
      taskStates: new Map([['T-OS-PATCH n_web', { task: 'T-OS-PATCH', subject: 'n_web', ...more }]]),
    });
    const entry = (at: string) => ({ at, by: 'A', change: 'noted' });
    const merge = mergeDiagrams({
      base: state({ log: [entry('2026-01-01')] }),
      ours: state({ assignee: 'Ana', log: [entry('2026-01-01'), entry('2026-03-01')] }),
      theirs: state({ due: '2027-01-01', log: [entry('2026-01-01'), entry('2026-02-01')] }),
    });
    expect(merge.conflicts).toEqual([]);
    const merged = merge.ours.taskStates.get('T-OS-PATCH n_web');
    expect(merged).toMatchObject({ assignee: 'Ana', due: '2027-01-01' });
    expect(merged?.log?.map(({ at }) => at)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });

  test('views merge: filters part by part, hidden ids one by one, and places are no conflict', () => {
    const view = { id: 'v', name: 'V', hidden: ['n_web'] };
    const seen = (diagram: Diagram, more: Partial<View>) => ({ ...diagram, views: [{ ...view, ...more }] });
    const three = {
      base: seen(base, {}),
      ours: seen(base, {
        filter: { tags: ['a'] },
        hidden: ['n_web', 'b_sg'],
        arrangement: { placements: [{ id: 'n_web', x: 0, y: 0 }] },
      }),
      theirs: deleteElements(
        seen(base, {
          filter: { openTasks: true },
          hidden: ['n_web', 'b_app'],
          arrangement: { placements: [{ id: 'n_web', x: 8, y: 8 }] },
        }),
        ['n_db'],
      ),
    };
    const merge = mergeDiagrams({ ...three, ours: seen(three.ours, { ...three.ours.views[0], shown: ['n_db'] }) });
    expect(merge.conflicts).toEqual([]);
    expect(merge.ours.views[0]).toMatchObject({
      filter: { tags: ['a'], openTasks: true },
      arrangement: { placements: [{ id: 'n_web', x: 0, y: 0 }] },
      shown: [],
    });
    expect(new Set(merge.ours.views[0]?.hidden)).toEqual(new Set(['n_web', 'b_sg', 'b_app']));
  });

  test('the later catalog stands', () => {
    const made = (version: string) => ({ ...base, catalog: { version } });
    const merge = mergeDiagrams({ base: made('2026.9.0'), ours: made('2026.10.0'), theirs: made('2026.11.1') });
    expect(merge.conflicts).toEqual([]);
    expect(merge.ours.catalog?.version).toBe('2026.11.1');
  });
});

/** A few edits at random: each deletes, renames, moves or adds one element. */
function edited(diagram: Diagram, picks: readonly number[]): Diagram {
  return picks.reduce((now, pick, turn) => {
    const ids = [...now.nodes.keys(), ...now.boundaries.keys()].sort();
    const id = ids[pick % Math.max(ids.length, 1)];
    if (id === undefined || pick % 5 === 0) return withNode(now, `n_new-${turn}-${pick % 3}`, { label: `${pick}` });
    if (pick % 5 === 1) return deleteElements(now, [id]);
    const change = pick % 5 === 2 ? { label: `label ${pick}` } : { facts: facts({ monitoring: `${pick % 4}` }) };
    return now.nodes.has(id) ? withNode(now, id, change) : withBoundary(now, id, change);
  }, diagram);
}

const picks = fc.array(fc.nat(1000), { maxLength: 6 });

describe('mergeDiagrams on random edits', () => {
  const canonical = (diagram: Diagram) => {
    const read = readDiagram(writeDiagram(diagram));
    if ('error' in read) throw new Error(read.error.message);
    return read.diagram;
  };
  const edits = fc.tuple(arbitraryDiagram, picks, picks).map(([diagram, here, there]) => {
    const start = canonical(diagram);
    return { base: start, ours: canonical(edited(start, here)), theirs: canonical(edited(start, there)) };
  });

  test('each way of settling gives a file that opens', () => {
    fc.assert(
      fc.property(edits, (three) => {
        const merge = mergeDiagrams(three);
        for (const side of [merge.ours, merge.theirs]) {
          const read = readDiagram(writeDiagram(side));
          expect('error' in read ? read.error.message : '').toBe('');
        }
        if (merge.conflicts.length === 0) expect(writeDiagram(merge.ours)).toBe(writeDiagram(merge.theirs));
      }),
    );
  });

  test('a change on one side only is taken as it is', () => {
    fc.assert(
      fc.property(edits, ({ base: start, ours }) => {
        for (const three of [
          { base: start, ours, theirs: start },
          { base: start, ours: start, theirs: ours },
          { base: start, ours, theirs: ours },
        ]) {
          const merge = mergeDiagrams(three);
          expect(merge.conflicts).toEqual([]);
          expect(writeDiagram(merge.ours)).toBe(writeDiagram(ours));
        }
      }),
    );
  });

  test('has the same conflicts with the sides exchanged', () => {
    fc.assert(
      fc.property(edits, ({ base: start, ours, theirs }) => {
        const keys = (diagrams: Parameters<typeof mergeDiagrams>[0]) =>
          mergeDiagrams(diagrams)
            .conflicts.map(({ kind, id, field }) => `${kind} ${id} ${field ?? ''}`)
            .sort();
        expect(keys({ base: start, ours, theirs })).toEqual(keys({ base: start, ours: theirs, theirs: ours }));
      }),
    );
  });
});

describe('conflictText', () => {
  test('puts only the lines that differ between markers', () => {
    expect(conflictText('a\nb\nc\n', 'a\nx\nc\n')).toBe('a\n<<<<<<< ours\nb\n=======\nx\n>>>>>>> theirs\nc\n');
    expect(conflictText('a\n', 'a\n')).toBe('a\n');
    expect(conflictText('', 'x', { markerSize: 3 })).toContain('<<< ours');
  });

  test('gives back either side', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, (ours, theirs) => {
        const text = conflictText(ours, theirs).split('\n');
        const side = (skip: string) => {
          let mode = 'both';
          return text
            .filter((line) => {
              if (line === '<<<<<<< ours') mode = 'ours';
              else if (line === '=======') mode = 'theirs';
              else if (line === '>>>>>>> theirs') mode = 'both';
              else return mode !== skip;
              return false;
            })
            .join('\n');
        };
        expect(side('theirs')).toBe(ours);
        expect(side('ours')).toBe(theirs);
      }),
    );
  });
});
