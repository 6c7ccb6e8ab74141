import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import type { BuiltEntity } from '../model/build.js';
import { SEVERITIES } from '../catalog/severity.js';
import { assess } from './assess.js';
import { explainFinding, explainTask } from './explain.js';
import {
  assessed,
  boundary,
  diagramOf,
  edge,
  facts,
  findingOn,
  firewallRule,
  fromInternet,
  having,
  internet,
  node,
  state,
  statusOf,
  summaryOn,
  taskIds,
  taskOn,
  TODAY,
} from './testFixtures.js';

function twin(id: string, values = {}, parent?: string) {
  return { ...having('aws/s3', values, parent), id, label: id };
}

describe('rows of the task list', () => {
  test('hold siblings with the same facts once', () => {
    const result = assessed(twin('n_a'), twin('n_b'), twin('n_c', { versioning: true }));
    expect(taskOn(result, 'n_a', 'aws/s3:versioning')?.subjects).toEqual(['n_a', 'n_b']);
    expect(taskOn(result, 'n_c', 'aws/s3:versioning')?.subjects).toEqual(['n_c']);
  });

  test('name each subject where the sentence names one', () => {
    const message = (...ids: readonly string[]) => {
      const machines = ids.map((id) => node({ id, label: id }));
      return /system of (.*);/.exec(taskOn(assessed(...machines), 'n_a', 'CX-30')?.message ?? '')?.[1];
    };
    expect(message('n_a')).toBe('n_a');
    expect(message('n_a', 'n_b')).toBe('each of n_a and n_b');
    expect(message('n_a', 'n_b', 'n_c')).toBe('each of n_a, n_b and n_c');
    expect(message('n_a', 'n_b', 'n_c', 'n_d')).toBe('each of n_a, n_b and 2 more');
  });

  test('hold groups with the same opening once, whatever else their rules say', () => {
    const open = (id: string, ports: string) =>
      boundary({ kind: 'security-group', id, label: id, rules: [firewallRule({ ports })], members: ['n_ec2'] });
    const result = assessed(node({}), open('b_a', '22'), open('b_b', '22,443'));
    expect(taskOn(result, 'b_a', 'aws/security-group:ingressRules:no-anywhere-22')).toMatchObject({
      subjects: ['b_a', 'b_b'],
      message: 'A rule lets anyone in (0.0.0.0/0).',
    });
  });

  test('hold what an import judged alike once, each resource in the reasons', () => {
    const judged = (id: string, sourceId: string) =>
      ({
        control: 'cdk-nag:AwsSolutions-S1',
        subject: id,
        sourceId,
        status: 'fail',
        because: ['Access logs: not as asked for', sourceId],
      }) as const;
    const diagram = diagramOf(twin('n_a'), twin('n_b'));
    const result = assess(diagram, catalog, TODAY, [judged('n_a', 'LogsA'), judged('n_b', 'LogsB')]);
    const row = taskOn(result, 'n_a', 'aws/s3:accessLogs');
    expect(row).toMatchObject({ subjects: ['n_a', 'n_b'], message: 'Access logs: not as asked for.' });
    expect(row?.sourceIds).toEqual(['LogsA', 'LogsB']);
    expect(findingOn(result, 'n_b', 'cdk-nag:AwsSolutions-S1')?.because).toContain('LogsB');
  });

  test('keep accounts apart', () => {
    const [prod, test_] = ['b_prod', 'b_test'].map((id) => boundary({ kind: 'account', id }));
    const result = assessed(prod!, test_!, twin('n_a', {}, 'b_prod'), twin('n_b', {}, 'b_test'));
    expect(taskOn(result, 'n_a', 'aws/s3:versioning')?.subjects).toEqual(['n_a']);
  });

  test('keep decisions apart', () => {
    const accepted = state({ task: 'aws/s3:versioning', subject: 'n_a', status: 'accepted', reason: 'Small' });
    const result = assessed(twin('n_a'), twin('n_b'), accepted);
    expect(taskOn(result, 'n_a', 'aws/s3:versioning')?.subjects).toEqual(['n_a']);
    expect(statusOf(result, 'n_b', 'aws/s3:versioning')).toBe('open');
  });

  test('stand worst first: what is to do, then hardening, then what is closed', () => {
    const { tasks } = assessed(
      internet,
      having('aws/rds', { publicAccess: 'public' }),
      fromInternet('n_rds'),
      twin('n_a'),
    );
    const bucketOf = (at: number) => {
      const task = tasks[at]!;
      if (task.status !== 'finding' && task.status !== 'open') return 2;
      return task.hardening ? 1 : 0;
    };
    const order = tasks.map((task, at) => [
      bucketOf(at),
      SEVERITIES.indexOf(task.severity),
      ['finding', 'open', 'accepted', 'not-applicable', 'done'].indexOf(task.status),
    ]);
    const sorted = [...order].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
    expect(order).toEqual(sorted);
    expect(tasks[0]?.severity).toBe('critical');
  });

  test('sum up what their subjects were found with', () => {
    const disk = (id: string, source: string) => ({
      ...node({
        service: 'aws/ebs',
        id,
        facts: { encryptionAtRest: [{ value: 'none' as const, provenance: 'import' as const, source }] },
      }),
      label: id,
    });
    const row = taskOn(assessed(disk('n_a', 'DiskA'), disk('n_b', 'DiskB')), 'n_a', 'T-SSE-ON');
    expect(row?.sourceIds).toEqual(['DiskA', 'DiskB']);
    expect(row?.sources).toContain('FSBP:EC2.3');
    expect(row?.because).toContain('Encryption at rest = None (import, DiskA)');
  });
});

describe('what is merged', () => {
  test('a model task and controls on the same property are one task, with the words of the model', () => {
    const row = taskOn(assessed(having('aws/ebs')), 'n_ebs', 'T-SSE-ON');
    expect(row?.origin).toBe('model');
    expect(row?.sources).toEqual(expect.arrayContaining(['BASE:S30', 'FSBP:EC2.3']));
  });

  test('a rule folds what it makes superfluous, and every finding stays', () => {
    const result = assessed(
      internet,
      boundary({ kind: 'subnet', facts: facts({ routing: 'public' }) }),
      having('aws/rds', {}, 'b_subnet'),
      fromInternet('n_rds'),
    );
    expect(taskIds(result, 'n_rds')).toContain('CX-01');
    expect(taskIds(result, 'n_rds')).not.toContain('CX-04');
    expect(findingOn(result, 'n_rds', 'CX-04')).toMatchObject({ status: 'fail', taskId: 'CX-01' });
  });

  test('a rule that only passes leaves a finding and no row', () => {
    const result = assessed(having('aws/rds'));
    expect(findingOn(result, 'n_rds', 'CX-01')?.status).toBe('pass');
    expect(taskIds(result, 'n_rds')).not.toContain('CX-01');
  });
});

describe('severity', () => {
  test('drops one step in development and test', () => {
    const ask = (environment?: string) => {
      const around = boundary({
        kind: 'account',
        facts: facts({ rootMfa: 'none', ...(environment === undefined ? {} : { environment }) }),
      });
      const result = assessed(around, having('aws/rds', {}, around.id));
      return [taskOn(result, 'n_rds', 'T-DATA-CLASSIFY')?.severity, findingOn(result, around.id, 'CX-24')?.severity];
    };
    expect(ask()).toEqual(['high', 'critical']);
    expect(ask('production')).toEqual(['high', 'critical']);
    expect(ask('test')).toEqual(['medium', 'critical']);
    expect(ask('development')).toEqual(['medium', 'critical']);
  });
});

describe('the summary of an element', () => {
  test('counts what is to do, without hardening', () => {
    const result = assessed(twin('n_a'));
    const rows = result.tasks.filter(
      ({ status, hardening }) => (status === 'open' || status === 'finding') && !hardening,
    );
    const { outstanding, worst, ring, outstandingByLayer, closed, total } = summaryOn(result, 'n_a');
    expect(outstanding).toBe(rows.length);
    expect(worst).toBe(rows[0]?.severity);
    expect(ring).toBe('open');
    expect(Object.values(outstandingByLayer).reduce((sum, count) => sum + count, 0)).toBe(outstanding);
    expect(closed).toBe(result.tasks.filter(({ status }) => status === 'done').length);
    expect(total).toBe(result.tasks.length);
  });

  test('draws a ring by the worst of what is left', () => {
    const decide = (status: 'accepted' | 'done', id: string) => ({
      ...state({ task: id, subject: 'n_vpc-peering', status, reason: 'Decided' }),
    });
    const peering = having('aws/vpc-peering');
    const open = assessed(peering);
    expect(summaryOn(open, peering.id).ring).toBe('open');
    const ids = taskIds(open, peering.id);
    expect(summaryOn(assessed(peering, ...ids.map((id) => decide('done', id))), peering.id).ring).toBe('none');
    expect(summaryOn(assessed(peering, ...ids.map((id) => decide('accepted', id))), peering.id).ring).toBe('accepted');
  });

  test('of what is only drawn has no tasks', () => {
    const result = assessed({ ...twin('n_a'), scope: 'drawn-only' }, node({ service: 'aws/cli' }));
    expect(result.tasks).toEqual([]);
    expect(summaryOn(result, 'n_cli')).toMatchObject({ band: 'none', outstanding: 0, ring: 'none' });
  });

  test('of a boundary has no band', () => {
    expect(summaryOn(assessed(boundary({ kind: 'account' })), 'b_account').band).toBe('none');
  });
});

describe('totals', () => {
  test('agree with the list', () => {
    const { tasks, totals } = assessed(
      boundary({ kind: 'account' }),
      having('aws/rds', { publicAccess: 'public' }, 'b_account'),
      twin('n_a', {}, 'b_account'),
      state({ task: 'aws/s3:versioning', subject: 'n_a', status: 'accepted', reason: 'Small' }),
      state({ task: 'aws/s3:accessLogs', subject: 'n_a', status: 'not-applicable', reason: 'No requests' }),
    );
    const toDo = tasks.filter(({ status }) => status === 'open' || status === 'finding');
    const shown = toDo.filter(({ hardening }) => !hardening);
    expect(totals.outstanding).toBe(shown.length);
    expect(totals.findings + totals.open).toBe(totals.outstanding);
    expect(totals.findings).toBe(shown.filter(({ status }) => status === 'finding').length);
    expect(totals.hardening).toBe(toDo.length - shown.length);
    expect(totals.accepted).toBe(1);
    expect(totals.notApplicable).toBe(1);
    expect(totals.done).toBe(tasks.filter(({ status }) => status === 'done').length);
    for (const severity of SEVERITIES) {
      expect(totals.bySeverity[severity]).toBe(shown.filter((task) => task.severity === severity).length);
    }
  });

  test('count the cells of nodes and the overrides of all', () => {
    const corrected = node({ overrides: [{ layer: 'hardware', owner: 'shared', reason: 'Own rack' }] });
    const { ownerCells, overrides } = assessed(corrected, boundary({ kind: 'account' })).totals;
    expect(ownerCells).toEqual({ customer: 13, shared: 1, provider: 4, 'not-applicable': 0, unknown: 0 });
    expect(overrides).toBe(1);
  });
});

describe('verdicts of an import', () => {
  const verdict = {
    control: 'cdk-nag:AwsSolutions-S1',
    sourceId: 'Logs',
    status: 'fail',
    because: ['No log'],
  } as const;
  const judged = (...entities: readonly BuiltEntity[]) =>
    assess(diagramOf(...entities), catalog, TODAY, [{ ...verdict, subject: 'n_a' }]);

  test('decide for their resource', () => {
    expect(findingOn(judged(twin('n_a')), 'n_a', verdict.control)).toMatchObject({ status: 'fail', sourceId: 'Logs' });
  });

  test('give way to a value that a person set', () => {
    const corrected = judged(twin('n_a', { accessLogs: 'enabled' }));
    expect(findingOn(corrected, 'n_a', verdict.control)).toMatchObject({ status: 'pass' });
  });

  test('without an element stand with the only account, or alone', () => {
    const homeless = (...entities: readonly BuiltEntity[]) =>
      assess(diagramOf(...entities), catalog, TODAY, [verdict]).findings.filter(({ sourceId }) => sourceId === 'Logs');
    expect(homeless(boundary({ kind: 'account' }))[0]?.subject).toBe('b_account');
    expect(homeless()).toMatchObject([{ subject: '', status: 'fail' }]);
  });
});

describe('why', () => {
  test('a row tells its reasons down to the sources', () => {
    const result = assessed(having('aws/s3', { versioning: false }));
    const row = taskOn(result, 'n_s3', 'aws/s3:versioning')!;
    const lines = explainTask(row, result, catalog).join('\n');
    expect(lines).toContain('Versioning = Off (user)');
    expect(lines).toContain('Sources: ');
  });

  test('a finding of a rule names the rule and what it saw', () => {
    const result = assessed(internet, having('aws/rds'), fromInternet('n_rds'));
    const lines = explainFinding(findingOn(result, 'n_rds', 'CX-01')!, catalog).join('\n');
    expect(lines).toContain('CX-01 is not met');
    expect(lines).toContain('internet → rds');
  });

  test('an edge is called by its ends', () => {
    const flow = edge({ source: internet.id, target: 'n_elb', facts: facts({ encryption: 'none' }) });
    const row = taskOn(assessed(internet, having('aws/elb'), flow), flow.id, 'CX-13');
    expect(row?.message).toBe('internet → elb crosses the internet unencrypted.');
  });
});
