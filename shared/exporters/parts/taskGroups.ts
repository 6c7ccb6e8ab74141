import type { Task } from '../../assessment/types.js';

/** Tasks that say the same of different subjects: told once, with a line for each. */
export interface TaskGroup {
  readonly first: Task;
  readonly tasks: readonly Task[];
  /** Of all of them, each once. */
  readonly sources: readonly string[];
}

/** In the order of their first tasks; how bad they are is told of the group, so it is the same for all. */
export function taskGroups(tasks: readonly Task[]): readonly TaskGroup[] {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = JSON.stringify([task.id, task.severity, task.layer, task.title, task.why, task.how]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ first, tasks: group, sources: [...new Set(group.flatMap(({ sources }) => sources))] }];
  });
}
