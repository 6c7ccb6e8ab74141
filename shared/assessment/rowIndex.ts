import { byWeight, rowOf, type Group } from './rows.js';
import type { Member, SubjectResult, SubjectTask } from './subjectTasks.js';
import type { Task } from './types.js';

/** Where a member stands, or would stand, in a row. */
function positionOf(members: readonly Member[], place: string): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.place ?? '') < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_TASKS: ReadonlySet<SubjectTask> = new Set();

/** Tasks that both results hold. */
function tasksIn(a: SubjectResult | undefined, b: SubjectResult | undefined): ReadonlySet<SubjectTask> {
  return new Set(a?.tasks.filter((task) => b?.tasks.includes(task)));
}

interface OpenGroup extends Group {
  readonly members: Member[];
  readonly tasks: SubjectTask[];
  /** Got or lost a member since its row was put together. */
  isStale: boolean;
}

/** The rows of the task list, of which only those are put together anew that got or lost a member. */
export class RowIndex {
  private readonly groups = new Map<string, OpenGroup>();
  private readonly rows = new Map<string, Task>();
  private readonly stale: string[] = [];
  private sorted: readonly Task[] = [];

  /** Takes in the tasks of an element that stands behind all others. */
  append({ member, tasks }: SubjectResult): void {
    for (const task of tasks) {
      const group = this.groupOf(task.rowKey);
      group.members.push(member);
      group.tasks.push(task);
    }
  }

  /** Takes out the tasks of one element and puts in others; one that stands in both lists stays. */
  replace(before: SubjectResult | undefined, after: SubjectResult | undefined): void {
    if (before === after) return;
    const kept = before?.member === after?.member ? tasksIn(before, after) : NO_TASKS;
    if (before !== undefined) for (const task of before.tasks) if (!kept.has(task)) this.remove(before.member, task);
    if (after !== undefined) for (const task of after.tasks) if (!kept.has(task)) this.insert(after.member, task);
  }

  private insert(member: Member, task: SubjectTask): void {
    const { members, tasks } = this.groupOf(task.rowKey);
    const at = positionOf(members, member.place);
    members.splice(at, 0, member);
    tasks.splice(at, 0, task);
  }

  private remove(member: Member, task: SubjectTask): void {
    const { members, tasks } = this.groupOf(task.rowKey);
    const at = positionOf(members, member.place);
    if (members[at]?.id !== member.id) return;
    members.splice(at, 1);
    tasks.splice(at, 1);
  }

  /** The members of a row, to be changed. */
  private groupOf(rowKey: string): OpenGroup {
    let group = this.groups.get(rowKey);
    if (group === undefined) {
      group = { members: [], tasks: [], isStale: false };
      this.groups.set(rowKey, group);
    }
    if (!group.isStale) this.stale.push(rowKey);
    group.isStale = true;
    return group;
  }

  /** Worst first; the same list as before while nothing changed. */
  tasks(): readonly Task[] {
    if (this.stale.length === 0) return this.sorted;
    for (const key of this.stale) {
      const group = this.groups.get(key);
      const row = group && rowOf(group);
      if (group !== undefined) group.isStale = false;
      if (row === undefined) {
        this.rows.delete(key);
        this.groups.delete(key);
      } else this.rows.set(key, row);
    }
    this.stale.length = 0;
    this.sorted = [...this.rows.values()].sort(byWeight);
    return this.sorted;
  }
}
