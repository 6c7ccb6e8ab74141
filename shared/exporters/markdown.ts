import type { Task } from '../assessment/types.js';
import { singleLine } from '../figures/textWidth.js';
import {
  assessedNodes,
  closedByHand,
  decisionRows,
  hardeningTasks,
  layerRows,
  outstandingTasks,
  overrideRows,
  subjectNames,
} from './parts/facts.js';
import { numbersOf } from './parts/numbers.js';
import { longDate, MODEL_NAMES, OWNER_NAMES, SEVERITIES, SEVERITY_NAMES } from './parts/words.js';
import type { Exporter, Report } from './types.js';

/** One line in which nothing is taken for Markdown or HTML. */
function plain(text: string): string {
  return singleLine(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => plain(String(cell))).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function section(heading: string, ...blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
}

function tableSection(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] {
  return rows.length === 0 ? [] : section(heading, tableOf(head, rows));
}

function taskBlock({ diagram, catalog }: Report, task: Task): string {
  const layer = catalog.layers.get(task.layer)?.label ?? task.layer;
  const lines = [
    `#### ${plain(task.title)}`,
    '',
    `${plain(subjectNames(diagram, task))} · ${plain(layer)}`,
    '',
    `${plain(task.message)} ${plain(task.why)}`,
    '',
    ...task.how.map((step, index) => `${String(index + 1)}. ${plain(step)}`),
    '',
    `Sources: ${plain(task.sources.join(', '))}`,
  ];
  if (task.assignee !== undefined || task.due !== undefined) {
    lines.push(
      '',
      `Assigned to ${plain(task.assignee ?? 'nobody')}${task.due === undefined ? '' : `, due ${plain(task.due)}`}`,
    );
  }
  return lines.join('\n');
}

function outstanding(report: Report): readonly string[] {
  const tasks = outstandingTasks(report);
  if (tasks.length === 0) return section('Outstanding, worst first', 'Nothing is outstanding.');
  const groups = SEVERITIES.flatMap((severity) => {
    const own = tasks.filter((task) => task.severity === severity);
    if (own.length === 0) return [];
    return [`### ${SEVERITY_NAMES[severity]} (${String(own.length)})`, ...own.map((task) => taskBlock(report, task))];
  });
  return section('Outstanding, worst first', ...groups);
}

function layers(report: Report): readonly string[] {
  return tableSection(
    'What is yours, by layer',
    ['Layer', 'Yours', 'Shared', 'Provider’s', 'Outstanding'],
    layerRows(report).map(({ layer, owners, outstanding: left }) => [
      layer.label,
      owners.customer,
      owners.shared,
      owners.provider,
      left,
    ]),
  );
}

function nodes(report: Report): readonly string[] {
  return tableSection(
    'Node by node',
    ['Node', 'Service', 'Model', 'Yours', 'Shared', 'Outstanding', 'Done'],
    assessedNodes(report).map(({ node, element }) => [
      node.label,
      report.catalog.services.get(node.service)?.shortName ?? node.service,
      MODEL_NAMES[element.model] ?? element.model,
      element.customer,
      element.shared,
      element.outstanding,
      element.closed,
    ]),
  );
}

function decided(report: Report): readonly string[] {
  const { diagram } = report;
  return [
    ...tableSection(
      'Owners corrected by hand',
      ['Where', 'Layer', 'Owner', 'Reason', 'By', 'Date'],
      overrideRows(report).map(({ name, layer, override: { owner, reason, by, at } }) => [
        name,
        layer,
        OWNER_NAMES[owner],
        reason,
        by ?? '',
        at ?? '',
      ]),
    ),
    ...tableSection(
      'Accepted risks',
      ['Task', 'Where', 'Reason', 'Approved by', 'Until'],
      closedByHand(report, 'accepted').map(({ task }) => [
        task.title,
        subjectNames(diagram, task),
        task.reason ?? '',
        task.approver ?? '',
        task.expiry ?? '',
      ]),
    ),
    ...tableSection(
      'Decisions',
      ['Date', 'Where', 'Decision', 'By'],
      decisionRows(report).map(({ date, where, decision }) => [date, where, decision.decision, decision.by ?? '']),
    ),
  ];
}

function write(report: Report): string {
  const { diagram, fileName, contentHash, catalog, today, marking, framework } = report;
  const { outstanding: left, critical, done, setAside, yoursPercent } = numbersOf(report);
  const blocks = [
    `# ${plain(diagram.title)}`,
    ...(marking === undefined ? [] : [`**${plain(marking)}**`]),
    `Shared responsibility report · ${plain(fileName)} · ${contentHash} · catalog ${catalog.version} · ${longDate(today)}`,
    ...(framework === undefined ? [] : [`Only tasks with a source in ${plain(framework)}.`]),
    `**${String(left)}** outstanding, **${String(critical)}** critical, **${String(done)}** done, **${String(setAside)}** set aside, **${String(yoursPercent)} %** of the layers are yours.`,
    ...layers(report),
    ...nodes(report),
    ...outstanding(report),
    ...tableSection(
      'Hardening',
      ['Task', 'Where', 'Sources'],
      hardeningTasks(report).map((task) => [task.title, subjectNames(diagram, task), task.sources.join(', ')]),
    ),
    ...decided(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The report as text for a wiki, a pull request or a diff. */
export const markdown: Exporter = { meta: { id: 'markdown', name: 'Report (Markdown)', extension: 'md' }, write };
