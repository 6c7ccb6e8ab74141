import type { Catalog } from '../catalog/types.js';
import type { Diagram, TaskState } from '../model/diagram.js';
import { rules } from '../rules/index.js';

/** Subject id → task id → what people said of it, for the whole task and for single resources. */
export type StateIndex = ReadonlyMap<string, ReadonlyMap<string, readonly TaskState[]>>;

const renamedBefore = new WeakMap<Catalog, ReadonlyMap<string, string>>();

/** Former id of a task → its id. */
function renamedTasks(catalog: Catalog): ReadonlyMap<string, string> {
  let renamed = renamedBefore.get(catalog);
  if (renamed === undefined) {
    renamed = new Map(
      [...catalog.controlTasks.values()].flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
    );
    renamedBefore.set(catalog, renamed);
  }
  return renamed;
}

export function indexStates(diagram: Diagram, catalog: Catalog): StateIndex {
  const index = new Map<string, Map<string, TaskState[]>>();
  if (diagram.taskStates.size === 0) return index;
  const renamed = renamedTasks(catalog);
  for (const state of diagram.taskStates.values()) {
    const byTask = index.get(state.subject) ?? new Map<string, TaskState[]>();
    index.set(state.subject, byTask);
    const task = renamed.get(state.task) ?? state.task;
    byTask.set(task, [...(byTask.get(task) ?? []), state]);
  }
  return index;
}

const RULE_IDS: ReadonlySet<string> = new Set([...rules.map(({ meta }) => meta.id), 'CX-40b', 'CX-40c']);

function isKnownTask(catalog: Catalog, task: string): boolean {
  const [model = task] = task.split(':');
  return (
    RULE_IDS.has(task) ||
    catalog.controlTasks.has(task) ||
    catalog.modelTasks.has(model) ||
    renamedTasks(catalog).has(task)
  );
}

/** Keys of states whose task the catalog no longer knows, or whose subject is gone; they are kept and listed. */
export function orphanedStates(diagram: Diagram, catalog: Catalog): readonly string[] {
  const orphaned: string[] = [];
  for (const [key, { task, subject }] of diagram.taskStates) {
    const exists = diagram.nodes.has(subject) || diagram.boundaries.has(subject) || diagram.edges.has(subject);
    if (!exists || !isKnownTask(catalog, task)) orphaned.push(key);
  }
  return orphaned.sort();
}
