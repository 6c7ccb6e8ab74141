import type { Task } from '../assessment/types.js';
import { csvText } from './parts/csvText.js';
import { subjectNames, tasksOf } from './parts/facts.js';
import { SEVERITY_NAMES, STATUS_NAMES } from './parts/words.js';
import type { Exporter, Report } from './types.js';

const HEAD = [
  'Severity',
  'Status',
  'Task',
  'Where',
  'Layer',
  'What is drawn',
  'Why',
  'How',
  'Sources',
  'Hardening',
  'Assignee',
  'Due',
  'Reason',
  'Approver',
  'Expiry',
  'Task id',
  'Subject ids',
  'Source ids',
] as const;

function row({ diagram, catalog }: Report, task: Task): readonly string[] {
  return [
    SEVERITY_NAMES[task.severity],
    STATUS_NAMES[task.status],
    task.title,
    subjectNames(diagram, task),
    catalog.layers.get(task.layer)?.label ?? task.layer,
    task.message,
    task.why,
    task.how.map((step, index) => `${String(index + 1)}. ${step}`).join('\n'),
    task.sources.join('; '),
    task.hardening ? 'yes' : 'no',
    task.assignee ?? '',
    task.due ?? '',
    task.reason ?? '',
    task.approver ?? '',
    task.expiry ?? '',
    task.id,
    task.subjects.join('; '),
    task.sourceIds.join('; '),
  ];
}

/** Every task with its state, for a spreadsheet. */
export const csv: Exporter = {
  meta: { id: 'csv', name: 'Tasks (CSV)', extension: 'csv' },
  write: (report) => csvText([HEAD, ...tasksOf(report).map((task) => row(report, task))]),
};
