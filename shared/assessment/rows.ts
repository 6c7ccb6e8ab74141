import { SEVERITIES } from '../catalog/severity.js';
import type { SubjectTask } from './subjectTasks.js';
import { withoutName } from './subjectTasks.js';
import type { Task, TaskStatus } from './types.js';

const SHOWN_NAMES = 3;

/** Sentences are written for one subject, so several are spoken of one by one. */
function eachOf(names: readonly string[]): string {
  const more = names.length - SHOWN_NAMES + 1;
  const shown = more > 1 ? [...names.slice(0, SHOWN_NAMES - 1), `${more} more`] : names;
  return `each of ${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function union(group: readonly SubjectTask[], of: (task: SubjectTask) => readonly string[]): readonly string[] {
  return [...new Set(group.flatMap(of))];
}

/** One row of the task list for the same task over siblings with the same facts; `group` is sorted by subject. */
export function rowOf(group: readonly SubjectTask[]): Task | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const { subject: _subject, name, named, rowKey: _rowKey, ...task } = first;
  const subjects = group.map((member) => member.subject);
  if (group.length === 1) return { ...task, subjects };
  const message = named
    ? sentence(withoutName(task.message, name).replaceAll('§', eachOf(group.map((member) => member.name))))
    : task.message;
  return {
    ...task,
    subjects,
    message,
    sourceIds: union(group, (member) => member.sourceIds),
    sources: union(group, (member) => member.sources),
    properties: union(group, (member) => member.properties),
    ownerShare: group.some((member) => member.ownerShare === 'customer') ? 'customer' : first.ownerShare,
  };
}

const STATUS_ORDER: Readonly<Record<TaskStatus, number>> = {
  finding: 0,
  open: 1,
  accepted: 2,
  'not-applicable': 3,
  done: 4,
};

export function isOutstanding({ status }: Pick<Task, 'status'>): boolean {
  return status === 'finding' || status === 'open';
}

function bucket(task: Task): number {
  if (!isOutstanding(task)) return 2;
  return task.hardening ? 1 : 0;
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is to do before hardening before what is closed; within them worst first, findings before open, then by id. */
export function byWeight(a: Task, b: Task): number {
  return (
    bucket(a) - bucket(b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
    textOrder(a.id, b.id) ||
    textOrder(a.subjects[0] ?? '', b.subjects[0] ?? '')
  );
}
