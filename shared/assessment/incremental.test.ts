import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import type { Diagram } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { assess } from './assess.js';
import { Assessor } from './incremental.js';
import { Chance, randomDiagram, randomEdit } from './randomEdits.js';
import { boundary, diagramOf, edge, facts, having, node, state, TODAY } from './testFixtures.js';
import type { Assessment, Task } from './types.js';

/** The long run: DEMARC_EDITS=10000. */
const EDITS = Number(process.env['DEMARC_EDITS'] ?? '150');
const EDITS_A_DIAGRAM = 25;

function comparable({ elements, findings, tasks, orphaned, totals }: Assessment) {
  const byId = [...elements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
  return { elements: byId, findings, tasks, orphaned, totals };
}

function expectEqual(incremental: Assessment, full: Assessment, where: string): void {
  const [quick, thorough] = [comparable(incremental), comparable(full)];
  if (!equalValues(quick, thorough)) expect(quick, where).toEqual(thorough);
}

describe('Assessor', () => {
  test.each(Array.from({ length: Math.ceil(EDITS / EDITS_A_DIAGRAM) }, (_, seed) => seed))(
    'equals a full run after each of many random edits (%i)',
    (seed) => {
      const chance = new Chance(seed * 7919 + 13);
      const assessor = new Assessor(catalog);
      let diagram = randomDiagram(chance);
      assessor.update(diagram, TODAY);
      for (let turn = 0; turn < EDITS_A_DIAGRAM; turn += 1) {
        const edits = chance.is(20) ? 3 : 1;
        for (let part = 0; part < edits; part += 1) diagram = randomEdit(chance, diagram);
        expectEqual(assessor.update(diagram, TODAY), assess(diagram, catalog, TODAY), `edit ${turn}`);
      }
    },
  );

  test('equals a full run on another day and with other verdicts', () => {
    const bucket = having('aws/s3');
    const accepted = state({
      task: 'aws/s3:versioning',
      subject: 'n_s3',
      status: 'accepted',
      reason: 'Small',
      expiry: TODAY,
    });
    const diagram = diagramOf(bucket, accepted);
    const verdicts = [
      { control: 'cdk-nag:AwsSolutions-S1', subject: 'n_s3', sourceId: 'Logs', status: 'fail', because: ['No log'] },
    ] as const;
    const assessor = new Assessor(catalog);
    assessor.update(diagram, TODAY);
    expectEqual(assessor.update(diagram, '2027-01-01'), assess(diagram, catalog, '2027-01-01'), 'day');
    expectEqual(assessor.update(diagram, TODAY, verdicts), assess(diagram, catalog, TODAY, verdicts), 'verdicts');
    const moved: Diagram = { ...diagram, boundaries: new Map([['b_account', boundary({ kind: 'account' })]]) };
    expectEqual(assessor.update(moved, TODAY, verdicts), assess(moved, catalog, TODAY, verdicts), 'account');
  });

  test('keeps what an edit does not touch as the same values', () => {
    const [a, b] = ['n_a', 'n_b'].map((id) => ({ ...having('aws/s3'), id, label: id })) as [
      ReturnType<typeof having>,
      ReturnType<typeof having>,
    ];
    const assessor = new Assessor(catalog);
    const before = diagramOf(a, b, node({}), edge({ source: 'n_ec2', target: 'n_b' }));
    const first = assessor.update(before, TODAY);
    const changed = { ...b, facts: facts({ accessLogs: 'enabled' }) };
    const second = assessor.update({ ...before, nodes: new Map(before.nodes).set('n_b', changed) }, TODAY);
    expect(second.elements.get('n_a')).toBe(first.elements.get('n_a'));
    expect(second.elements.get('n_ec2')).toBe(first.elements.get('n_ec2'));
    expect(second.elements.get('n_b')).not.toBe(first.elements.get('n_b'));
    const fresh = second.tasks.filter((task) => !first.tasks.includes(task));
    expect(fresh.some(({ id }) => id === 'aws/s3:accessLogs')).toBe(true);
    const apart = ({ subjects }: Task) => subjects.every((id) => id === 'n_ec2');
    expect(fresh.filter(apart)).toEqual([]);
  });

  test('judges an empty boundary by the flow that ends at it, also when the edit is beside it', () => {
    const site = boundary({ kind: 'third-party' });
    const inner = boundary({ kind: 'group', parent: site.id });
    const store = having('aws/rds');
    const before = diagramOf(site, inner, store, node({}), edge({ source: store.id, target: inner.id }));
    const assessor = new Assessor(catalog);
    assessor.update(before, TODAY);
    const beside = edge({ source: 'n_ec2', target: site.id });
    const after = { ...before, edges: new Map(before.edges).set(beside.id, beside) };
    expectEqual(assessor.update(after, TODAY), assess(after, catalog, TODAY), 'beside');
  });

  test('notes and places change nothing', () => {
    const assessor = new Assessor(catalog);
    const before = diagramOf(node({}));
    const first = assessor.update(before, TODAY);
    const second = assessor.update({ ...before, nodes: new Map([['n_ec2', node({ notes: 'Look here' })]]) }, TODAY);
    expect(second.tasks).toBe(first.tasks);
    expect(second.elements.get('n_ec2')).toBe(first.elements.get('n_ec2'));
  });
});
