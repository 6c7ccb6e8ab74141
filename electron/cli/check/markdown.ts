import type { CheckRun, JudgedFile } from '../../../shared/exporters/checkRun.js';
import { subjectNames } from '../subjectNames.js';
import { countsText, listedRows, summaryText } from './text.js';

/** One cell or line in which nothing is taken for Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function section(file: JudgedFile): string {
  const rows = listedRows(file).map(({ task, fails }) => [
    task.severity,
    task.status === 'finding' ? 'finding' : 'not answered',
    fails ? 'yes' : '',
    task.title,
    subjectNames(file.diagram, task.subjects),
    task.message,
    task.sources.join(', '),
  ]);
  const policy = file.policy === undefined ? [] : [`Policy: ${plain(file.policy.path)}`];
  const list =
    rows.length === 0
      ? 'Nothing is outstanding.'
      : table(['Severity', 'Status', 'Fails', 'Task', 'Where', 'What is drawn', 'Sources'], rows);
  return [`## ${plain(file.path)}: ${plain(file.diagram.title)}`, countsText(file), ...policy, list].join('\n\n');
}

/** For the summary of a build or a comment on a pull request: what is to do, file by file. */
export function checkMarkdown(run: CheckRun): string {
  const failing = run.files.some(({ rows }) => rows.some(({ fails }) => fails)) || run.unread.length > 0;
  const blocks = [
    `# Shared responsibility check: ${failing ? 'failed' : 'passed'}`,
    `${summaryText(run)} · catalog ${run.catalog.version} · ${run.today}`,
    ...run.files.map(section),
    ...(run.unread.length > 0
      ? ['## Not read', run.unread.map(({ message }) => `- ${plain(message)}`).join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
