import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../catalog/buildCatalog.js';
import { catalog } from '../catalog/index.js';
import type { Fact, TaskState } from '../model/diagram.js';
import { assess } from './assess.js';
import { restsOf } from './rests.js';
import {
  assessed,
  boundary,
  diagramOf,
  edge,
  facts,
  having,
  node,
  state,
  statusOf,
  taskOn,
  TODAY,
} from './testFixtures.js';

const RETENTION = { task: 'T-DATA-RETENTION', subject: 'n_s3' } as const;

function bucket(values: Parameters<typeof having>[1] = {}) {
  return having('aws/s3', values);
}

function retention(more: Partial<TaskState>, values: Parameters<typeof having>[1] = {}) {
  return taskOn(assessed(bucket(values), state({ ...RETENTION, ...more })), 'n_s3', RETENTION.task);
}

describe('a decision on a task', () => {
  test('done closes what is open, and is shown as a person’s word', () => {
    expect(retention({})).toMatchObject({ status: 'done', manual: true });
  });

  test('a bad fact wins over done, and says so', () => {
    const row = retention({}, { lifecyclePolicy: 'none' });
    expect(row).toMatchObject({ status: 'finding', manual: false });
    expect(row?.reopened).toContain('the facts say otherwise');
  });

  test('a good fact closes the task by itself', () => {
    const row = retention({ status: 'accepted', reason: 'Small' }, { lifecyclePolicy: 'set' });
    expect(row).toMatchObject({ status: 'done', manual: false });
  });

  test('not applicable needs a reason', () => {
    expect(retention({ status: 'not-applicable', reason: ' ' })).toMatchObject({
      status: 'open',
      reopened: 'The decision gives no reason',
    });
    const row = retention({ status: 'not-applicable', reason: 'A scratch bucket' });
    expect(row).toMatchObject({ status: 'not-applicable', manual: true, reason: 'A scratch bucket' });
  });

  test('not applicable holds whatever the facts are', () => {
    for (const lifecyclePolicy of ['none', 'set']) {
      const row = retention({ status: 'not-applicable', reason: 'A scratch bucket' }, { lifecyclePolicy });
      expect(row?.status).toBe('not-applicable');
    }
  });

  test('an accepted risk closes a finding until the day it ends', () => {
    const accept = (expiry?: string) =>
      retention(
        { status: 'accepted', reason: 'Moves next year', approver: 'Ada', ...(expiry === undefined ? {} : { expiry }) },
        { lifecyclePolicy: 'none' },
      );
    expect(accept()).toMatchObject({ status: 'accepted', approver: 'Ada' });
    expect(accept(TODAY)).toMatchObject({ status: 'accepted', expiry: TODAY });
    expect(accept('2026-11-24')).toMatchObject({ status: 'finding', reopened: 'The acceptance ended on 2026-11-24' });
  });

  test('the day is passed in, so the same diagram reads differently later', () => {
    const expiry = '2026-12-31';
    const accepted = state({ ...RETENTION, status: 'accepted', reason: 'Moves next year', expiry });
    const diagram = diagramOf(bucket(), accepted);
    const on = (day: string) => statusOf(assess(diagram, catalog, day), 'n_s3', RETENTION.task);
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual(['accepted', 'open']);
  });

  test('fields without a status leave the status to the facts', () => {
    const row = retention({ status: undefined, assignee: 'data team', due: '2026-12-24' });
    expect(row).toMatchObject({ status: 'open', manual: false, assignee: 'data team', due: '2026-12-24' });
  });
});

describe('the facts that a decision rests on', () => {
  const rests = { lifecyclePolicy: '' };

  test('are read where the decision is taken', () => {
    const known = diagramOf(bucket({ lifecyclePolicy: 'none' }));
    expect(restsOf(known, catalog, 'n_s3', ['lifecyclePolicy', 'versioning'])).toEqual({
      lifecyclePolicy: '"none"',
      versioning: '',
    });
    expect(restsOf(known, catalog, 'n_gone', ['versioning'])).toEqual({});
  });

  test('reopen the task when one of them changes', () => {
    const accepted = { status: 'accepted', reason: 'Small', rests } as const;
    expect(retention(accepted)?.status).toBe('accepted');
    const row = retention(accepted, { lifecyclePolicy: 'none' });
    expect(row?.status).toBe('finding');
    expect(row?.reopened).toContain('changed since the decision');
  });

  test('leave it closed while another fact changes', () => {
    expect(retention({ rests }, { versioning: true })?.status).toBe('done');
  });

  test('hold options, models and firewall rules too', () => {
    const ecs = node({
      service: 'aws/ecs',
      model: 'container',
      options: { capacity: { value: 'ec2', provenance: 'user' } },
    });
    expect(restsOf(diagramOf(ecs), catalog, 'n_ecs', ['capacity', 'model'])).toEqual({
      capacity: '"ec2"',
      model: 'container',
    });
    const rules = [{ direction: 'in', action: 'allow' }] as const;
    const group = diagramOf(boundary({ kind: 'security-group', rules }));
    expect(restsOf(group, catalog, 'b_security-group', ['ingressRules'])['ingressRules']).toBe(JSON.stringify(rules));
    const untold = diagramOf(boundary({ kind: 'security-group' }));
    expect(restsOf(untold, catalog, 'b_security-group', ['ingressRules'])['ingressRules']).toBe('');
  });

  test('do not depend on the order in which they were imported', () => {
    const both = (values: readonly boolean[]) => {
      const imported: readonly Fact[] = values.map((value) => ({ value, provenance: 'import' }));
      return restsOf(diagramOf(node({ facts: { publicIp: imported } })), catalog, 'n_ec2', ['publicIp'])['publicIp'];
    };
    expect(both([true, false])).toBe(both([false, true]));
  });

  test('of an edge are those of the edge', () => {
    const flow = edge({ source: 'n_a', target: 'n_b', facts: facts({ encryption: 'none' }) });
    const diagram = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), flow);
    expect(restsOf(diagram, catalog, flow.id, ['encryption', 'model'])).toEqual({ encryption: '"none"', model: '' });
  });
});

describe('decisions on single resources', () => {
  const twoDisks = node({
    service: 'aws/ebs',
    facts: {
      encryptionAtRest: [
        { value: 'none', provenance: 'import', source: 'DiskA' },
        { value: 'none', provenance: 'import', source: 'DiskB' },
      ],
    },
  });
  const accept = (source: string) =>
    state({ task: 'T-SSE-ON', subject: 'n_ebs', source, status: 'accepted', reason: 'Scratch disk' });
  const status = (...states: readonly TaskState[]) => {
    const row = assessed(twoDisks, ...states).tasks.find(
      ({ id, subjects }) => id === 'T-SSE-ON' && subjects[0] === 'n_ebs',
    );
    return row?.status;
  };

  test('leave the others open', () => {
    expect(status()).toBe('finding');
    expect(status(accept('DiskA'))).toBe('finding');
  });

  test('do not speak of resources that are not there', () => {
    expect(status(accept('DiskC'))).toBe('finding');
  });

  const onNode = state({ task: 'T-SSE-ON', subject: 'n_ebs', status: 'accepted', reason: 'Scratch disk' });

  test('settle the row together with one on the node, and a resource that joins later is asked about', () => {
    expect(status(accept('DiskA'), accept('DiskB'))).toBe('finding');
    expect(status(onNode)).toBe('accepted');
    expect(status(onNode, accept('DiskA'), accept('DiskB'))).toBe('accepted');
    expect(status(onNode, accept('DiskB'))).toBe('finding');
  });
});

describe('orphaned states', () => {
  test('are those whose subject or task is gone', () => {
    const gone = state({ task: 'T-OS-PATCH', subject: 'n_gone' });
    const unheard = state({ task: 'aws/ec2:never-heard-of', subject: 'n_ec2' });
    const kept = [
      state({ task: 'T-OS-PATCH', subject: 'n_ec2' }),
      state({ task: 'CX-40b', subject: 'n_ec2' }),
      state({ task: 'T-OPTION-UNKNOWN:tenancy', subject: 'n_ec2' }),
      state({ task: 'aws/ec2:imdsV2', subject: 'n_ec2' }),
    ];
    expect(assessed(node({}), gone, unheard, ...kept).orphaned).toEqual([
      'T-OS-PATCH n_gone',
      'aws/ec2:never-heard-of n_ec2',
    ]);
  });

  test('are not those of a task that was renamed', () => {
    const [task] = [...catalog.controlTasks.values()].filter(({ id }) => id === 'aws/s3:versioning');
    const renamed = buildCatalog({
      version: 'test',
      layers: [...catalog.layers.values()],
      services: [...catalog.services.values()],
      properties: [...catalog.properties.values()],
      modelTasks: [...catalog.modelTasks.values()],
      controlTasks: task === undefined ? [] : [{ ...task, formerly: ['aws/s3:versions'] }],
    });
    const old = state({ task: 'aws/s3:versions', subject: 'n_s3' });
    const result = assess(diagramOf(bucket(), old), renamed, TODAY);
    expect(result.orphaned).toEqual([]);
    expect(statusOf(result, 'n_s3', 'aws/s3:versioning')).toBe('done');
  });
});
