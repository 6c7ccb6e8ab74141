/** What every exporter needs of a report, in the order in which it is read. */
import { idsIn } from '../../catalog/frameworkIds.js';
import type { ElementAssessment, Task } from '../../assessment/types.js';
import { LAYERS, type Layer } from '../../catalog/layers.js';
import type { Owner } from '../../catalog/types.js';
import { boundaryStyle } from '../../figures/boundaryStyle.js';
import { singleLine } from '../../figures/textWidth.js';
import type { Boundary, Diagram, DiagramNode, OwnerOverride, ReviewDecision, TaskState } from '../../model/diagram.js';
import { taskStateKey } from '../../model/diagram.js';
import { ancestors } from '../../model/hierarchy.js';
import { withProvider } from '../../model/withProvider.js';
import type { Report } from '../types.js';
import { elementName, elementNames } from './names.js';
import { isOutstanding, talliesOf, worstFirst, type Tally } from './tally.js';

export { elementName } from './names.js';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The boundaries around an element, outermost first; only the innermost `depth` of them. */
export function whereabouts(diagram: Diagram, id: string, depth = Infinity): string {
  return [...ancestors(diagram, id)]
    .slice(0, depth)
    .reverse()
    .map(({ label }) => singleLine(label))
    .join(' / ');
}

/** Names of the subjects of a task, `orders-app-a, orders-app-b`. */
export function subjectNames(diagram: Diagram, task: Pick<Task, 'subjects'>): string {
  return elementNames(diagram, task.subjects).join(', ');
}

/** Tasks that the report is about: all, or those that one framework asks for. */
export function tasksOf({ assessment, catalog, framework }: Report): readonly Task[] {
  if (framework === undefined) return assessment.tasks;
  return assessment.tasks.filter(({ sources }) => idsIn(catalog, sources, [framework]).length > 0);
}

/** Worst first, as the assessment has them; without hardening. */
export function outstandingTasks(report: Report): readonly Task[] {
  return tasksOf(report).filter((task) => isOutstanding(task) && !task.hardening);
}

export function hardeningTasks(report: Report): readonly Task[] {
  return tasksOf(report).filter((task) => isOutstanding(task) && task.hardening);
}

/** Tasks that a person closed, with what was said of the first subject. */
export function closedByHand(report: Report, status: 'done' | 'not-applicable' | 'accepted'): readonly ClosedTask[] {
  return tasksOf(report)
    .filter((task) => task.manual && task.status === status)
    .map((task) => ({ task, state: stateOf(report.diagram, task) }));
}

export interface ClosedTask {
  readonly task: Task;
  readonly state: TaskState | undefined;
}

function stateOf({ taskStates }: Diagram, { id, subjects, sourceIds }: Task): TaskState | undefined {
  const keys = subjects.flatMap((subject) => [
    taskStateKey(id, subject),
    ...sourceIds.map((source) => taskStateKey(id, subject, source)),
  ]);
  return keys.map((key) => taskStates.get(key)).find((state) => state !== undefined);
}

export interface LayerRow {
  readonly layer: Layer;
  readonly owners: Readonly<Record<Owner, number>>;
  readonly outstanding: number;
}

/** The layers that apply to a node of the diagram, and what is left to do on each. */
export function layerRows(report: Report): readonly LayerRow[] {
  const outstanding = outstandingTasks(report);
  return LAYERS.map((layer) => {
    const owners = { customer: 0, shared: 0, provider: 0, 'not-applicable': 0, unknown: 0 };
    for (const { element } of assessedNodes(report)) owners[element.owners[layer.id].owner] += 1;
    return { layer, owners, outstanding: outstanding.filter((task) => task.layer === layer.id).length };
  }).filter(
    ({ owners, outstanding: left }) =>
      left > 0 || Object.values(owners).some((count, index) => count > 0 && index !== 3),
  );
}

export interface AssessedNode {
  readonly node: DiagramNode;
  readonly element: ElementAssessment;
  readonly tally: Tally;
}

/** Nodes in scope, those with the worst outstanding task first. */
export function assessedNodes(report: Report): readonly AssessedNode[] {
  const { diagram, assessment } = report;
  const tallyOf = talliesOf(tasksOf(report));
  return [...diagram.nodes.values()]
    .flatMap((node) => {
      const element = assessment.elements.get(node.id);
      if (element === undefined || node.scope === 'drawn-only') return [];
      return [{ node, element, tally: tallyOf(node.id) }];
    })
    .sort(
      (a, b) => worstFirst(a.tally, b.tally) || compare(a.node.label, b.node.label) || compare(a.node.id, b.node.id),
    );
}

/** Labels of nodes that are shown and not assessed. */
export function drawnOnly({ diagram }: Report): readonly string[] {
  return [...diagram.nodes.values()]
    .filter(({ scope }) => scope === 'drawn-only')
    .map(({ id }) => elementName(diagram, id))
    .sort();
}

export interface AssessedBoundary {
  readonly boundary: Boundary;
  readonly kind: string;
  readonly tally: Tally;
}

/** Boundaries that have tasks of their own, worst first. */
export function assessedBoundaries(report: Report): readonly AssessedBoundary[] {
  const tallyOf = talliesOf(tasksOf(report));
  return [...report.diagram.boundaries.values()]
    .map((boundary) => ({
      boundary,
      kind: boundaryStyle(withProvider(report.diagram, boundary)).name,
      tally: tallyOf(boundary.id),
    }))
    .filter(({ boundary, tally }) => boundary.scope !== 'drawn-only' && tally.outstanding + tally.closed > 0)
    .sort((a, b) => worstFirst(a.tally, b.tally) || compare(a.boundary.id, b.boundary.id));
}

export interface OverrideRow {
  readonly name: string;
  readonly layer: string;
  readonly override: OwnerOverride;
}

/** Corrections of owners by people. */
export function overrideRows({ diagram, catalog }: Report): readonly OverrideRow[] {
  return [...diagram.nodes.values(), ...diagram.boundaries.values()]
    .flatMap(({ id, overrides = [] }) => overrides.map((override) => ({ id, override })))
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, override }) => {
      const layer = [...catalog.layers.values()].find((one) => one.id === override.layer);
      return { name: elementName(diagram, id), layer: layer?.label ?? override.layer, override };
    });
}

export interface DecisionRow {
  readonly date: string;
  readonly where: string;
  readonly decision: ReviewDecision;
}

/** Decisions of all reviews, newest review first. */
export function decisionRows({ diagram }: Report): readonly DecisionRow[] {
  return [...diagram.reviews]
    .sort((a, b) => compare(b.date, a.date))
    .flatMap(({ date, decisions }) =>
      decisions.map((decision) => ({ date, where: elementName(diagram, decision.subject), decision })),
    );
}

export interface NoteRow {
  readonly name: string;
  readonly note: string;
}

/** What was written down on nodes, boundaries and edges; an import leaves its own remarks there too. */
export function noteRows({ diagram }: Report): readonly NoteRow[] {
  return [...diagram.boundaries.values(), ...diagram.nodes.values(), ...diagram.edges.values()].flatMap(
    ({ id, notes = '' }) => (notes.trim() === '' ? [] : [{ name: elementName(diagram, id), note: notes.trim() }]),
  );
}
