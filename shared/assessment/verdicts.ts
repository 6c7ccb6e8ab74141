import type { Catalog, ControlTask } from '../catalog/types.js';
import type { Diagram } from '../model/diagram.js';
import type { ResourceVerdict } from '../model/verdict.js';

/** Element id → control id → verdicts that an import reached on it. */
export type VerdictIndex = ReadonlyMap<string, ReadonlyMap<string, readonly ResourceVerdict[]>>;

/** A resource that stands on no element belongs to the account, where there is just one. */
function homeOf(diagram: Diagram): string {
  const accounts = [...diagram.boundaries.values()].filter(({ kind }) => kind === 'account');
  return accounts.length === 1 && accounts[0] !== undefined ? accounts[0].id : '';
}

/** Indexes verdicts; those on elements that were deleted since are left out. */
export function indexVerdicts(diagram: Diagram, verdicts: readonly ResourceVerdict[]): VerdictIndex {
  const index = new Map<string, Map<string, ResourceVerdict[]>>();
  if (verdicts.length === 0) return index;
  const home = homeOf(diagram);
  for (const verdict of verdicts) {
    const subject = verdict.subject ?? home;
    if (subject !== '' && !diagram.nodes.has(subject) && !diagram.boundaries.has(subject)) continue;
    const byControl = index.get(subject) ?? new Map<string, ResourceVerdict[]>();
    index.set(subject, byControl);
    const known = byControl.get(verdict.control);
    if (known === undefined) byControl.set(verdict.control, [verdict]);
    else known.push(verdict);
  }
  return index;
}

const before = new WeakMap<Catalog, ReadonlyMap<string, readonly ControlTask[]>>();

/** The tasks that a published control stands in. */
export function tasksOfControl(catalog: Catalog, control: string): readonly ControlTask[] {
  let index = before.get(catalog);
  if (index === undefined) {
    const built = new Map<string, ControlTask[]>();
    for (const task of catalog.controlTasks.values()) {
      for (const { id } of task.controls) built.set(id, [...(built.get(id) ?? []), task]);
    }
    index = built;
    before.set(catalog, index);
  }
  return index.get(control) ?? [];
}
