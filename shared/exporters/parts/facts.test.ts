import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node } from '../../model/build.js';
import { reportOn, template } from '../testFixtures.js';
import {
  assessedBoundaries,
  assessedNodes,
  closedByHand,
  decisionRows,
  drawnOnly,
  layerRows,
  noteRows,
  outstandingTasks,
  overrideRows,
  whereabouts,
} from './facts.js';
import { SEVERITIES } from './words.js';

const nested = diagramOf(
  boundary({ id: 'b_account', kind: 'account' }),
  boundary({ id: 'b_vpc', parent: 'b_account' }),
  boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
  node({ id: 'n_app', parent: 'b_subnet' }),
);

describe('whereabouts', () => {
  test('names the boundaries around an element, outermost first', () => {
    expect(whereabouts(nested, 'n_app')).toBe('account / vpc / subnet');
    expect(whereabouts(nested, 'b_account')).toBe('');
  });

  test('names only the innermost where there is little room', () => {
    expect(whereabouts(nested, 'n_app', 2)).toBe('vpc / subnet');
  });
});

describe('outstandingTasks', () => {
  test('are worst first and without hardening', () => {
    const tasks = outstandingTasks(reportOn(template('three-tier')));
    const ranks = tasks.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(tasks.filter(({ hardening }) => hardening)).toEqual([]);
  });
});

describe('assessedNodes', () => {
  test('are those in scope, the worst first', () => {
    const report = reportOn(template('three-tier'));
    const all = assessedNodes(report);
    expect(all).toHaveLength(report.diagram.nodes.size);
    expect(all[0]?.tally.worst).toBe('high');
    expect(all.at(-1)?.tally.outstanding).toBe(0);
  });

  test('leave out what is only drawn, which is named apart', () => {
    const report = reportOn(diagramOf(node({ id: 'n_a', scope: 'drawn-only' }), node({ id: 'n_b' })));
    expect(assessedNodes(report).map((one) => one.node.id)).toEqual(['n_b']);
    expect(drawnOnly(report)).toEqual(['a']);
  });
});

describe('assessedBoundaries', () => {
  test('are those with tasks of their own', () => {
    const [first, ...others] = assessedBoundaries(reportOn(template('three-tier')));
    expect(first).toMatchObject({ boundary: { id: 'b_account' }, tally: { outstanding: 1, worst: 'critical' } });
    expect(others.every(({ tally }) => tally.outstanding === 0 && tally.closed > 0)).toBe(true);
  });
});

describe('layerRows', () => {
  test('are in the order of the layers and add up to the owners of all nodes', () => {
    const report = reportOn(template('three-tier'));
    const rows = layerRows(report);
    const { ownerCells, outstanding } = report.assessment.totals;
    const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + count(row), 0);
    expect(sum(({ owners }) => owners.customer)).toBe(ownerCells.customer);
    expect(sum(({ owners }) => owners.shared)).toBe(ownerCells.shared);
    expect(sum(({ owners }) => owners.provider)).toBe(ownerCells.provider);
    expect(sum((row) => row.outstanding)).toBe(outstanding);
  });

  test('leave out layers that apply to nothing', () => {
    expect(layerRows(reportOn(diagramOf(node({ service: 'generic/internet' }))))).toEqual([]);
  });
});

describe('closedByHand', () => {
  test('has what people said, with its note', () => {
    const report = reportOn(template('three-tier'));
    expect(closedByHand(report, 'accepted').map(({ task }) => task.title)).toEqual([
      'Name a source in every inbound rule',
      'Lock objects that must not change',
    ]);
    expect(closedByHand(report, 'done')[0]?.state).toMatchObject({ status: 'done' });
  });
});

describe('overrideRows', () => {
  test('name element and layer in words', () => {
    const overrides = [{ layer: 'hardware', owner: 'customer', reason: 'own racks' }] as const;
    const [row] = overrideRows(reportOn(diagramOf(node({ id: 'n_app', overrides }))));
    expect(row).toMatchObject({ name: 'app', layer: 'Hardware', override: { reason: 'own racks' } });
  });
});

describe('decisionRows', () => {
  test('has the newest review first', () => {
    const review = (date: string) => ({
      id: `r_${date}`,
      date,
      attendees: [],
      walked: [],
      decisions: [{ subject: 'n_app', decision: date }],
    });
    const diagram = { ...nested, reviews: [review('2026-01-01'), review('2026-03-01'), review('2026-02-01')] };
    expect(decisionRows(reportOn(diagram)).map(({ date, where }) => `${date} ${where}`)).toEqual([
      '2026-03-01 app',
      '2026-02-01 app',
      '2026-01-01 app',
    ]);
  });
});

describe('noteRows', () => {
  test('has the notes of boundaries, nodes and edges that say something', () => {
    const diagram = diagramOf(
      boundary({ id: 'b_vpc', notes: 'Shared with billing.' }),
      node({ id: 'n_a', notes: ' ' }),
      node({ id: 'n_b', notes: 'Rebuilt nightly.' }),
      { ...edge({ source: 'n_a', target: 'n_b' }), notes: 'Batch only.' },
    );
    expect(noteRows(reportOn(diagram))).toEqual([
      { name: 'vpc', note: 'Shared with billing.' },
      { name: 'b', note: 'Rebuilt nightly.' },
      { name: 'a to b', note: 'Batch only.' },
    ]);
  });
});
