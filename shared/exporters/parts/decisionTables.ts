import { closedByHand, decisionRows, overrideRows, subjectNames, type ClosedTask } from './facts.js';
import { longDate, OWNER_NAMES } from './words.js';
import type { Report } from '../types.js';

/** What people decided, as rows of plain text; the first column names the row. */
export interface DecisionTable {
  readonly heading: string;
  readonly columns: readonly DecisionColumn[];
  readonly rows: readonly (readonly string[])[];
}

interface DecisionColumn {
  readonly name: string;
  /** Share of the width on paper, percent; absent = what is left. */
  readonly width?: number;
}

const TASK: readonly DecisionColumn[] = [
  { name: 'Task', width: 26 },
  { name: 'Where', width: 18 },
];

function date(iso: string | undefined): string {
  return iso === undefined ? '' : longDate(iso);
}

function taskCells({ diagram }: Report, { task }: ClosedTask): readonly string[] {
  return [task.title, subjectNames(diagram, task)];
}

function accepted(report: Report): DecisionTable {
  return {
    heading: 'Accepted risks',
    columns: [...TASK, { name: 'Reason' }, { name: 'Approved by', width: 14 }, { name: 'Until', width: 17 }],
    rows: closedByHand(report, 'accepted').map((closed) => [
      ...taskCells(report, closed),
      closed.task.reason ?? '',
      closed.task.approver ?? '',
      date(closed.task.expiry),
    ]),
  };
}

function notApplicable(report: Report): DecisionTable {
  return {
    heading: 'Set aside as not applicable',
    columns: [...TASK, { name: 'Reason' }],
    rows: closedByHand(report, 'not-applicable').map((closed) => [
      ...taskCells(report, closed),
      closed.task.reason ?? '',
    ]),
  };
}

function done(report: Report): DecisionTable {
  return {
    heading: 'Done by word of a person',
    columns: [...TASK, { name: 'Note' }, { name: 'Evidence', width: 24 }],
    rows: closedByHand(report, 'done').map((closed) => [
      ...taskCells(report, closed),
      closed.state?.note ?? closed.task.reason ?? '',
      closed.state?.evidence ?? '',
    ]),
  };
}

function overrides(report: Report): DecisionTable {
  return {
    heading: 'Owners corrected by hand',
    columns: [
      { name: 'Where', width: 16 },
      { name: 'Layer', width: 18 },
      { name: 'Owner', width: 10 },
      { name: 'Reason' },
      { name: 'By', width: 11 },
      { name: 'Date', width: 17 },
    ],
    rows: overrideRows(report).map(({ name, layer, override: { owner, reason, by, at } }) => [
      name,
      layer,
      OWNER_NAMES[owner],
      reason,
      by ?? '',
      date(at),
    ]),
  };
}

function reviewed(report: Report): DecisionTable {
  return {
    heading: 'Said in reviews',
    columns: [
      { name: 'Date', width: 18 },
      { name: 'Where', width: 22 },
      { name: 'Decision' },
      { name: 'By', width: 16 },
    ],
    rows: decisionRows(report).map(({ date: day, where, decision }) => [
      longDate(day),
      where,
      decision.decision,
      decision.by ?? '',
    ]),
  };
}

/** Those that have rows, in the order in which they are read. */
export function decisionTables(report: Report): readonly DecisionTable[] {
  return [accepted, notApplicable, done, overrides, reviewed]
    .map((table) => table(report))
    .filter(({ rows }) => rows.length > 0);
}
