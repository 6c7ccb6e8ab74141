import type { CheckRun, JudgedFile, JudgedTask } from '../../../shared/exporters/checkRun.js';
import { csvText } from '../../../shared/exporters/parts/csvText.js';
import { nameOf } from '../subjectNames.js';

const HEAD = [
  'File',
  'Severity',
  'Status',
  'Fails',
  'Known',
  'Task',
  'Where',
  'Layer',
  'What is drawn',
  'Why',
  'How',
  'Sources',
  'Hardening',
  'Reason',
  'Task id',
  'Subject ids',
  'Source ids',
] as const;

function row({ path, diagram }: JudgedFile, { task, fails, isKnown }: JudgedTask): readonly string[] {
  return [
    path,
    task.severity,
    task.status,
    fails ? 'yes' : 'no',
    isKnown ? 'yes' : 'no',
    task.title,
    task.subjects.map((id) => nameOf(diagram, id)).join(', '),
    task.layer,
    task.message,
    task.why,
    task.how.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    task.sources.join('; '),
    task.hardening ? 'yes' : 'no',
    task.reason ?? '',
    task.id,
    task.subjects.join('; '),
    task.sourceIds.join('; '),
  ];
}

/** Every task of every file in one table. */
export function checkCsv({ files }: CheckRun): string {
  return csvText([HEAD, ...files.flatMap((file) => file.rows.map((judged) => row(file, judged)))]);
}
