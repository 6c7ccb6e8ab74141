/** What a person says about tasks: done, not applicable, accepted, or to be done by someone until a day. */
import { setTaskState } from '../../shared/commands/setTaskState.js';
import { taskStateKey, type Diagram, type TaskState } from '../../shared/model/diagram.js';
import { engine } from '../workers/engine.js';
import type { Rests, TaskHead } from '../workers/engineMessages.js';
import { openDialog } from './dialogs.js';
import { usePreferences } from './preferences.js';
import { showToast } from './toasts.js';
import { STATUS_WORDS } from './words.js';
import { edit } from './workspace.js';

export type Decision = NonNullable<TaskState['status']>;

export interface DecisionFields {
  readonly reason?: string;
  readonly approver?: string;
  /** ISO date. */
  readonly expiry?: string;
}

type Decided = Pick<TaskHead, 'id' | 'status' | 'subjects' | 'sourceIds' | 'title' | 'properties'>;

/** ISO date of this day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Asks for the reason first. */
export function askForDecision(tasks: readonly TaskHead[], status: 'not-applicable' | 'accepted'): void {
  openDialog({ kind: 'decision', status, tasks });
}

/** Settles tasks as one step, with the facts that the decision rests on and a line in the log. */
export async function decide(tasks: readonly Decided[], status: Decision, fields: DecisionFields): Promise<void> {
  const questions = tasks.flatMap((task) => task.subjects.map((subject) => ({ subject, properties: task.properties })));
  const answers = await engine().rests(questions);
  const rests = new Map<string, Rests>();
  questions.forEach(({ subject, properties }, index) => {
    const known = answers[index];
    if (known) rests.set(restKey(subject, properties), known);
  });
  edit(`${STATUS_WORDS[status]}: ${titles(tasks)}`, (diagram) =>
    tasks.reduce(
      (before, task) =>
        changeStates(before, task, (state) => ({
          ...withoutDecision(state),
          ...given(fields),
          status,
          rests: rests.get(restKey(state.subject, task.properties)) ?? {},
          log: [...(state.log ?? []), logEntry(STATUS_WORDS[status])],
        })),
      diagram,
    ),
  );
  tellOfFindings(tasks, status);
}

/** Marked done, a finding stays one: what is drawn says otherwise. */
export function tellOfFindings(tasks: readonly Pick<Decided, 'status'>[], status: Decision): void {
  if (status !== 'done' || tasks.every((task) => task.status !== 'finding')) return;
  showToast('Noted. It stays a finding until the setting is corrected here, or its risk is accepted.');
}

function restKey(subject: string, properties: readonly string[]): string {
  return [subject, ...properties].join(' ');
}

/** Takes decisions back; who and until when stays. */
export function reopen(tasks: readonly Decided[]): void {
  edit(`Reopen: ${titles(tasks)}`, (diagram) =>
    tasks.reduce(
      (before, task) =>
        changeStates(before, task, (state) => ({
          ...withoutDecision(state),
          log: [...(state.log ?? []), logEntry('Reopened')],
        })),
      diagram,
    ),
  );
}

/** Sets who does a task, or until when; an empty text takes it back. */
export function setTaskFields(task: Decided, fields: { readonly assignee?: string; readonly due?: string }): void {
  edit(`Assign: ${task.title}`, (diagram) =>
    changeStates(diagram, task, (state) => {
      const changed = Object.entries({ ...state, ...fields }).filter(([, value]) => value !== '');
      return Object.fromEntries(changed) as unknown as TaskState;
    }),
  );
}

function titles(tasks: readonly Decided[]): string {
  const [first] = tasks;
  return tasks.length === 1 && first ? first.title : `${String(tasks.length)} tasks`;
}

function changeStates(diagram: Diagram, task: Decided, change: (state: TaskState) => TaskState): Diagram {
  return decidedKeys(task).reduce((before, { subject, source }) => {
    const known = before.taskStates.get(taskStateKey(task.id, subject, source));
    const state = known ?? { task: task.id, subject, ...(source === undefined ? {} : { source }) };
    return setTaskState(before, change(state));
  }, diagram);
}

interface StateKey {
  readonly subject: string;
  readonly source?: string;
}

/**
 * A row of several alike nodes is decided for each of them; one that resources of a template stand in for each resource
 * and for what is said of the node itself, so that a resource that joins later is asked about.
 */
export function decidedKeys({ subjects, sourceIds }: Pick<Decided, 'subjects' | 'sourceIds'>): readonly StateKey[] {
  const [subject] = subjects;
  const ofNode = subjects.map((one) => ({ subject: one }));
  if (subjects.length !== 1 || subject === undefined) return ofNode;
  return [...ofNode, ...sourceIds.map((source) => ({ subject, source }))];
}

function withoutDecision(state: TaskState): TaskState {
  const { status: _1, reason: _2, approver: _3, expiry: _4, rests: _5, ...rest } = state;
  return rest;
}

function given(fields: DecisionFields): DecisionFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

function logEntry(change: string): NonNullable<TaskState['log']>[number] {
  const { userName } = usePreferences.getState();
  return { at: new Date().toISOString(), by: userName === '' ? 'unnamed' : userName, change };
}
