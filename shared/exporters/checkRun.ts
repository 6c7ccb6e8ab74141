import type { Task } from '../assessment/types.js';
import type { Catalog } from '../catalog/types.js';
import type { CheckedFile } from './checkJson.js';

/** A row of the task list, held against the threshold and the baseline. */
export interface JudgedTask {
  /** With the subjects that it is said of: those of a row that are known and those that are new are apart. */
  readonly task: Task;
  /** Counts for the exit code. */
  readonly fails: boolean;
  /** The baseline has it already. */
  readonly isKnown: boolean;
}

/** A rule that a policy switches off. */
export interface SwitchedOff {
  /** Control, rule or task, as the policy names it. */
  readonly rule: string;
  readonly reason: string;
  /** ISO date of the last day. */
  readonly until: string;
  /** False once that day is over: the rule counts again. */
  readonly isInForce: boolean;
}

export interface AppliedPolicy {
  /** As it is found from the working folder. */
  readonly path: string;
  readonly off: readonly SwitchedOff[];
}

export interface JudgedFile extends CheckedFile {
  readonly rows: readonly JudgedTask[];
  /** Severity from which on a finding fails, or `never`. */
  readonly failOn: string;
  /** Open tasks count too, so they are worth a result. */
  readonly failOnUnknown: boolean;
  /** 1-based line of an element or a resource; undefined where the text does not show it. */
  readonly lineOf: (id: string) => number | undefined;
  readonly policy?: AppliedPolicy;
}

/** An input that could not be read. */
export interface UnreadFile {
  readonly path: string;
  readonly message: string;
}

/** Everything that one `check` came to. */
export interface CheckRun {
  readonly files: readonly JudgedFile[];
  readonly unread: readonly UnreadFile[];
  readonly catalog: Catalog;
  readonly programVersion: string;
  /** ISO date. */
  readonly today: string;
  /** Name of the earlier result that this one is held against. */
  readonly baseline?: string;
}

export function isOutstanding({ status }: Pick<Task, 'status'>): boolean {
  return status === 'open' || status === 'finding';
}
