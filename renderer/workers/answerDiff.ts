import type { Assessment, Task } from '../../shared/assessment/types.js';
import type { EngineAnswer, TaskRow, WindowAssessment } from './engineMessages.js';
import { fromSummary, summaryOf, type Summary } from './summaries.js';

type Assessed = Extract<EngineAnswer, { kind: 'assessed' }>;

/** What the window was told last, as text, so that only differences travel. */
export interface Told {
  readonly elements: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, string>;
}

export const NOTHING_TOLD: Told = { elements: new Map(), rows: new Map() };

/** The same task of the same subject and resource keeps its key while its state changes. */
export function rowKey(task: Pick<Task, 'id' | 'subjects' | 'sourceIds'>): string {
  return [task.id, task.subjects[0] ?? '', task.sourceIds[0] ?? ''].join(' ');
}

/** The differences between an assessment and what the window was told before. */
export function answerFor(
  assessment: Assessment,
  sequence: number,
  told: Told,
): { readonly answer: Assessed; readonly told: Told } {
  const elements = new Map<string, string>();
  const changed: Summary[] = [];
  for (const [id, element] of assessment.elements) {
    const summary = summaryOf(element);
    const text = JSON.stringify(summary);
    elements.set(id, text);
    if (told.elements.get(id) !== text) changed.push(summary);
  }
  const rows = new Map<string, string>();
  const changedRows: [string, TaskRow][] = [];
  for (const task of assessment.tasks) {
    const row = rowOf(task);
    const key = rowKey(task);
    const text = JSON.stringify(row);
    rows.set(key, text);
    if (told.rows.get(key) !== text) changedRows.push([key, row]);
  }
  const answer: Assessed = {
    kind: 'assessed',
    sequence,
    changed,
    gone: [...told.elements.keys()].filter((id) => !elements.has(id)),
    order: [...rows.keys()],
    rows: changedRows,
    totals: assessment.totals,
    orphaned: assessment.orphaned,
  };
  return { answer, told: { elements, rows } };
}

function rowOf(task: Task): TaskRow {
  const { why: _1, how: _2, because: _3, sources: _4, ...row } = task;
  return row;
}

/** The window's side: unchanged elements and rows stay the same objects. */
export function withAnswer(before: WindowAssessment | undefined, answer: Assessed): WindowAssessment {
  const elements = new Map(before?.elements);
  for (const id of answer.gone) elements.delete(id);
  for (const summary of answer.changed) elements.set(summary.id, fromSummary(summary));
  const rows = new Map((before?.tasks ?? []).map((row) => [rowKey(row), row]));
  for (const [key, row] of answer.rows) rows.set(key, row);
  const tasks = answer.order.flatMap((key) => rows.get(key) ?? []);
  return { elements, tasks, totals: answer.totals, orphaned: answer.orphaned };
}
