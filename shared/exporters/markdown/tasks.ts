import type { Task } from '../../assessment/types.js';
import { outstandingTasks, subjectNames } from '../parts/facts.js';
import { taskGroups, type TaskGroup } from '../parts/taskGroups.js';
import { longDate, sentence, SEVERITIES, SEVERITY_NAMES, STATUS_NAMES } from '../parts/words.js';
import type { Report } from '../types.js';
import { plain } from './text.js';

function assignment({ assignee, due, reopened }: Task): string {
  const parts = [
    ...(assignee === undefined ? [] : [`Assigned to ${plain(assignee)}`]),
    ...(due === undefined ? [] : [`${assignee === undefined ? 'Due' : 'due'} ${plain(longDate(due))}`]),
  ];
  return [
    ...(parts.length === 0 ? [] : [`**${parts.join(', ')}.**`]),
    ...(reopened === undefined ? [] : [`Reopened: ${plain(sentence(reopened))}`]),
  ].join(' ');
}

function line({ diagram }: Report, task: Task): string {
  const said = `${plain(subjectNames(diagram, task))}: ${plain(sentence(task.message))} ${STATUS_NAMES[task.status]}.`;
  return `- ${[said, assignment(task)].filter((part) => part !== '').join(' ')}`;
}

function block(report: Report, { first, tasks, sources }: TaskGroup): string {
  const layer = report.catalog.layers.get(first.layer)?.label ?? first.layer;
  const paragraphs = [
    `#### ${plain(first.title)}`,
    `${plain(layer)}. ${plain(sentence(first.why))}`,
    tasks.map((task) => line(report, task)).join('\n'),
    first.how.map((step, index) => `${String(index + 1)}. ${plain(step)}`).join('\n'),
    `Sources: ${plain(sources.join(', '))}`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Everything that is left to do, worst first; what says the same is said once. */
export function outstanding(report: Report): readonly string[] {
  const tasks = outstandingTasks(report);
  const heading = '## Outstanding, worst first';
  if (tasks.length === 0) return [heading, 'Nothing is outstanding.'];
  const severities = SEVERITIES.flatMap((severity) => {
    const own = tasks.filter((task) => task.severity === severity);
    if (own.length === 0) return [];
    const blocks = taskGroups(own).map((group) => block(report, group));
    return [`### ${SEVERITY_NAMES[severity]} (${String(own.length)})`, ...blocks];
  });
  return [heading, ...severities];
}
