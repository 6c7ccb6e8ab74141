import type { TaskGroup, TaskView } from '../../state/taskView.js';
import type { TaskRow } from '../../workers/engineMessages.js';

/** One line of the list. */
export type TaskListItem =
  | { readonly kind: 'task'; readonly row: TaskRow }
  | { readonly kind: 'group'; readonly label: string; readonly count: number }
  | { readonly kind: 'hardening'; readonly count: number; readonly isOpen: boolean };

/** Tasks first, under their places where grouped; hardening stands folded at the end. */
export function taskListItems(
  rows: readonly TaskRow[],
  view: Pick<TaskView, 'grouped' | 'showHardening'>,
  groups: (rows: readonly TaskRow[]) => readonly TaskGroup[],
): readonly TaskListItem[] {
  const lines = (some: readonly TaskRow[]): readonly TaskListItem[] =>
    view.grouped ? groups(some).flatMap(groupLines) : some.map((row) => ({ kind: 'task', row }));
  const hardening = rows.filter((row) => row.hardening);
  const items = lines(rows.filter((row) => !row.hardening));
  if (hardening.length === 0) return items;
  const fold: TaskListItem = { kind: 'hardening', count: hardening.length, isOpen: view.showHardening };
  return view.showHardening ? [...items, fold, ...lines(hardening)] : [...items, fold];
}

function groupLines({ key, rows }: TaskGroup): readonly TaskListItem[] {
  return [{ kind: 'group', label: key, count: rows.length }, ...rows.map((row) => ({ kind: 'task' as const, row }))];
}
