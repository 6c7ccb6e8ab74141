import { byWeight, rowOf } from './rows.js';
import type { SubjectTask } from './subjectTasks.js';
import type { Task } from './types.js';

/** Where a task stands, or would stand, among the members of a row. */
function positionOf(group: readonly SubjectTask[], place: string): number {
  let low = 0;
  let high = group.length;
  // elements mostly come in their order
  const last = group.at(-1);
  if (last !== undefined && last.place < place) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.place ?? '') < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of the task list, of which only those are put together anew that got or lost a member. */
export class RowIndex {
  private readonly groups = new Map<string, SubjectTask[]>();
  private readonly rows = new Map<string, Task>();
  private readonly stale = new Set<string>();
  private sorted: readonly Task[] = [];

  /** Takes out the tasks of one element and puts in others; one that stands in both lists stays. */
  replace(before: readonly SubjectTask[], after: readonly SubjectTask[]): void {
    if (before === after) return;
    for (const task of before) if (!after.includes(task)) this.remove(task);
    for (const task of after) if (!before.includes(task)) this.add(task);
  }

  add(task: SubjectTask): void {
    const group = this.groups.get(task.rowKey);
    if (group === undefined) this.groups.set(task.rowKey, [task]);
    else group.splice(positionOf(group, task.place), 0, task);
    this.stale.add(task.rowKey);
  }

  private remove(task: SubjectTask): void {
    const group = this.groups.get(task.rowKey);
    if (group === undefined) return;
    const at = positionOf(group, task.place);
    if (group[at] === task) group.splice(at, 1);
    if (group.length === 0) this.groups.delete(task.rowKey);
    this.stale.add(task.rowKey);
  }

  /** Worst first; the same list as before while nothing changed. */
  tasks(): readonly Task[] {
    if (this.stale.size === 0) return this.sorted;
    for (const key of this.stale) {
      const row = rowOf(this.groups.get(key) ?? []);
      if (row === undefined) this.rows.delete(key);
      else this.rows.set(key, row);
    }
    this.stale.clear();
    this.sorted = [...this.rows.values()].sort(byWeight);
    return this.sorted;
  }
}
