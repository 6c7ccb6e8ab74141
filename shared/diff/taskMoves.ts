import type { Task } from '../assessment/types.js';
import type { Severity } from '../catalog/types.js';

/** A task of one subject, as a comparison names it. */
export interface TaskName {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
}

export interface TaskMoves {
  /** Outstanding before, not any more. */
  readonly closed: readonly TaskName[];
  readonly opened: readonly TaskName[];
  /** Not answered before, a finding now. */
  readonly found: readonly TaskName[];
}

interface Outstanding extends TaskName {
  readonly isFinding: boolean;
}

/** Subject → its outstanding tasks by id, without hardening: what its badge counts. */
export type OutstandingBySubject = ReadonlyMap<string, ReadonlyMap<string, Outstanding>>;

type Row = Pick<Task, 'id' | 'title' | 'severity' | 'status' | 'hardening' | 'subjects'>;

export function outstandingBySubject({ tasks }: { readonly tasks: readonly Row[] }): OutstandingBySubject {
  const bySubject = new Map<string, Map<string, Outstanding>>();
  for (const { id, title, severity, status, hardening, subjects } of tasks) {
    if (hardening || (status !== 'open' && status !== 'finding')) continue;
    for (const subject of subjects) {
      const own = bySubject.get(subject) ?? new Map<string, Outstanding>();
      bySubject.set(subject, own.set(id, { id, title, severity, isFinding: status === 'finding' }));
    }
  }
  return bySubject;
}

const NONE: ReadonlyMap<string, Outstanding> = new Map();
const named = ({ id, title, severity }: Outstanding): TaskName => ({ id, title, severity });

export function taskMoves(before: OutstandingBySubject, after: OutstandingBySubject, subject: string): TaskMoves {
  const was = before.get(subject) ?? NONE;
  const is = after.get(subject) ?? NONE;
  return {
    closed: [...was.values()].filter(({ id }) => !is.has(id)).map(named),
    opened: [...is.values()].filter(({ id }) => !was.has(id)).map(named),
    found: [...is.values()].filter(({ id, isFinding }) => isFinding && was.get(id)?.isFinding === false).map(named),
  };
}
