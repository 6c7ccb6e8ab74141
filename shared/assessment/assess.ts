import type { Catalog } from '../catalog/types.js';
import type { Boundary, Diagram, DiagramNode, Edge } from '../model/diagram.js';
import type { ResourceVerdict } from '../model/verdict.js';
import { ruleContext, type RuleContext } from '../rules/context.js';
import { rules } from '../rules/index.js';
import { summaryOf } from './elementSummary.js';
import { homelessFindings } from './homelessFindings.js';
import type { Inquiry } from './inquiry.js';
import type { RuleVerdict } from './ruleDrafts.js';
import { byWeight, rowOf } from './rows.js';
import { indexStates, orphanedStates } from './states.js';
import { resultOf, type SubjectResult, type SubjectTask } from './subjectTasks.js';
import { subjectOf } from './subject.js';
import { totalsOf } from './totals.js';
import type { Assessment, ElementAssessment, Task } from './types.js';
import { indexVerdicts } from './verdicts.js';

/** Element id → what the rules say of it, in the order of the rules. */
export function runRules(context: RuleContext): ReadonlyMap<string, readonly RuleVerdict[]> {
  const bySubject = new Map<string, RuleVerdict[]>();
  for (const rule of rules) {
    for (const outcome of rule.check(context)) {
      const verdict = { meta: rule.meta, outcome };
      const known = bySubject.get(outcome.subject);
      if (known === undefined) bySubject.set(outcome.subject, [verdict]);
      else known.push(verdict);
    }
  }
  return bySubject;
}

/** Nodes, boundaries and edges in the order in which their findings are listed. */
export function allElements(diagram: Diagram): readonly (DiagramNode | Boundary | Edge)[] {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return [diagram.nodes, diagram.boundaries, diagram.edges].flatMap((all) => [...all.values()].sort(byId));
}

/** Groups the tasks of all subjects into rows, worst first. */
export function rowsOf(results: Iterable<SubjectResult>): readonly Task[] {
  const groups = new Map<string, SubjectTask[]>();
  for (const { tasks } of results) {
    for (const task of tasks) {
      const group = groups.get(task.rowKey);
      if (group === undefined) groups.set(task.rowKey, [task]);
      else group.push(task);
    }
  }
  const rows: Task[] = [];
  for (const group of groups.values()) {
    const row = rowOf(group);
    if (row !== undefined) rows.push(row);
  }
  return rows.sort(byWeight);
}

const NOTHING_SAID: readonly RuleVerdict[] = [];

/** Who owns what in a diagram, what was found, and what is left to do, on a day (ISO date). */
export function assess(
  diagram: Diagram,
  catalog: Catalog,
  today: string,
  verdicts: readonly ResourceVerdict[] = [],
): Assessment {
  const context = ruleContext(diagram, catalog, today);
  const inquiry: Inquiry = { context, verdicts: indexVerdicts(diagram, verdicts) };
  const states = indexStates(diagram, catalog);
  const said = runRules(context);
  const results = new Map<string, SubjectResult>();
  const elements = new Map<string, ElementAssessment>();
  for (const element of allElements(diagram)) {
    const result = resultOf(inquiry, element, said.get(element.id) ?? NOTHING_SAID, states);
    results.set(element.id, result);
    if (!('target' in element)) elements.set(element.id, summaryOf(subjectOf(context, element), result.tasks));
  }
  const tasks = rowsOf(results.values());
  return {
    elements,
    findings: [...[...results.values()].flatMap(({ findings }) => findings), ...homelessFindings(inquiry)],
    tasks,
    orphaned: orphanedStates(diagram, catalog),
    totals: totalsOf(diagram, elements, tasks),
  };
}
