import type { Task } from '../../assessment/types.js';
import type { Severity } from '../../catalog/types.js';
import { SEVERITIES } from './words.js';

/** The tasks of one element that a report is about, counted as its badge counts them. */
export interface Tally {
  readonly outstanding: number;
  readonly worst?: Severity;
  /** Done, not applicable or accepted. */
  readonly closed: number;
}

const NONE: Tally = { outstanding: 0, closed: 0 };

export function isOutstanding({ status }: Pick<Task, 'status'>): boolean {
  return status === 'open' || status === 'finding';
}

function worse(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}

function withTask(tally: Tally, task: Task): Tally {
  if (!isOutstanding(task)) return { ...tally, closed: tally.closed + 1 };
  if (task.hardening) return tally;
  return { ...tally, outstanding: tally.outstanding + 1, worst: worse(tally.worst, task.severity) };
}

/** Element id → its tally; one without tasks has nothing to count. */
export function talliesOf(tasks: readonly Task[]): (id: string) => Tally {
  const tallies = new Map<string, Tally>();
  for (const task of tasks) {
    for (const subject of task.subjects) tallies.set(subject, withTask(tallies.get(subject) ?? NONE, task));
  }
  return (id) => tallies.get(id) ?? NONE;
}

/** Order: the worst outstanding task first, then more before fewer. */
export function worstFirst(a: Tally, b: Tally): number {
  const rank = ({ worst }: Tally) => (worst === undefined ? SEVERITIES.length : SEVERITIES.indexOf(worst));
  return rank(a) - rank(b) || b.outstanding - a.outstanding;
}
