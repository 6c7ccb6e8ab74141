import { subjectNames } from './subjectNames.js';
import type { Exporter } from './types.js';

/** Spreadsheets run cells that begin like a formula; an apostrophe keeps them text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEAD = ['Severity', 'Status', 'Task', 'Where', 'Layer', 'Assignee', 'Due', 'Reason', 'Sources'];

export const csv: Exporter = {
  meta: { id: 'csv', name: 'Task table (CSV)', extension: 'csv' },
  write: ({ diagram, assessment }) => {
    const rows = assessment.tasks.map((task) => [
      task.severity,
      task.status,
      task.title,
      subjectNames(diagram, task.subjects),
      task.layer,
      task.assignee ?? '',
      task.due ?? '',
      task.reason ?? '',
      task.sources.join(' '),
    ]);
    return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
  },
};
