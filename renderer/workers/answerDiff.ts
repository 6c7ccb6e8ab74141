import type { Assessment, ElementAssessment, Task } from '../../shared/assessment/types.js';
import type { EngineAnswer, TaskRow, WindowAssessment } from './engineMessages.js';
import { fromSummary, summaryOf, type Summary } from './summaries.js';

type Assessed = Extract<EngineAnswer, { kind: 'assessed' }>;

/** What the window was told last: unchanged values stay the same, so only differences travel. */
export interface Told {
  readonly elements: ReadonlyMap<string, ElementAssessment>;
  readonly tasks: readonly Task[];
}

export const NOTHING_TOLD: Told = { elements: new Map(), tasks: [] };

/** The same task of the same subject and resource keeps its key while its state changes. */
export function rowKey(task: Pick<Task, 'id' | 'subjects' | 'sourceIds'>): string {
  return [task.id, task.subjects[0] ?? '', task.sourceIds[0] ?? ''].join(' ');
}

function changedElements(before: Told['elements'], after: Told['elements']): readonly Summary[] {
  const changed: Summary[] = [];
  for (const [id, element] of after) if (before.get(id) !== element) changed.push(summaryOf(element));
  return changed;
}

/** The differences between an assessment and what the window was told before. */
export function answerFor(
  assessment: Assessment,
  sequence: number,
  told: Told,
  frameworksOf: (task: Task) => readonly string[],
): { readonly answer: Assessed; readonly told: Told } {
  const { elements, tasks, totals, orphaned } = assessment;
  const known = new Set(told.tasks);
  const answer: Assessed = {
    kind: 'assessed',
    sequence,
    changed: changedElements(told.elements, elements),
    gone: [...told.elements.keys()].filter((id) => !elements.has(id)),
    ...(tasks === told.tasks ? {} : { order: tasks.map(rowKey) }),
    rows:
      tasks === told.tasks
        ? []
        : tasks.filter((task) => !known.has(task)).map((task) => [rowKey(task), rowOf(task, frameworksOf(task))]),
    totals,
    orphaned,
  };
  return { answer, told: { elements, tasks } };
}

function rowOf(task: Task, frameworks: readonly string[]): TaskRow {
  const { why: _1, how: _2, because: _3, sources: _4, ...row } = task;
  return { ...row, frameworks };
}

function tasksAfter(before: WindowAssessment | undefined, { order, rows }: Assessed): readonly TaskRow[] {
  const known = before?.tasks ?? [];
  if (order === undefined) return known;
  const byKey = new Map(known.map((row) => [rowKey(row), row]));
  for (const [key, row] of rows) byKey.set(key, row);
  return order.flatMap((key) => byKey.get(key) ?? []);
}

/** The window's side: unchanged elements and rows stay the same objects. */
export function withAnswer(before: WindowAssessment | undefined, answer: Assessed): WindowAssessment {
  const elements = new Map(before?.elements);
  for (const id of answer.gone) elements.delete(id);
  for (const summary of answer.changed) elements.set(summary.id, fromSummary(summary));
  return { elements, tasks: tasksAfter(before, answer), totals: answer.totals, orphaned: answer.orphaned };
}
