import type { Catalog } from '../catalog/types.js';
import type { Boundary, Diagram, DiagramNode, Edge } from '../model/diagram.js';
import { inOrder } from '../model/inOrder.js';
import type { ResourceVerdict } from '../model/verdict.js';
import { ruleContext, type ContextParts, type RuleContext } from '../rules/context.js';
import { buildFlows, withEdges, type Flows } from '../rules/flows.js';
import { editBetween, type Edit } from './edit.js';
import { summaryOf } from './elementSummary.js';
import { homelessFindings } from './homelessFindings.js';
import type { Inquiry } from './inquiry.js';
import { addAll, neighbourhoodOf } from './neighbourhood.js';
import { RowIndex } from './rowIndex.js';
import { RuleRuns } from './ruleRuns.js';
import { keepingSame, keepingSameSummary } from './same.js';
import { indexStates, orphanedStates, type StateIndex } from './states.js';
import { SharedDrafts } from './sharedDrafts.js';
import { findingsOf, resultOf, type SubjectResult } from './subjectTasks.js';
import { totalsOf } from './totals.js';
import type { Assessment, ElementAssessment, Finding } from './types.js';
import { indexVerdicts } from './verdicts.js';

type AnyElement = DiagramNode | Boundary | Edge;

/** Facts that decide whom an anonymous caller reaches. */
const REACH_PROPERTIES = ['sourceScope', 'purpose', 'authentication'];

/** Nodes, boundaries and edges in the order in which their findings are listed. */
function allElements(diagram: Diagram): readonly AnyElement[] {
  return [...inOrder(diagram.nodes), ...inOrder(diagram.boundaries), ...inOrder(diagram.edges)];
}

function elementOf(diagram: Diagram, id: string): AnyElement | undefined {
  return diagram.nodes.get(id) ?? diagram.boundaries.get(id) ?? diagram.edges.get(id);
}

function patched<T extends { readonly id: string }>(
  list: readonly T[],
  changed: ReadonlySet<string>,
  now: ReadonlyMap<string, T>,
): readonly T[] {
  return changed.size === 0 ? list : list.map((one) => (changed.has(one.id) ? (now.get(one.id) ?? one) : one));
}

/** Ids whose value is another one, whether an assessment can notice it or not. */
function replaced<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): ReadonlySet<string> {
  const ids = new Set<string>();
  if (before !== after) for (const [id, value] of after) if (before.get(id) !== value) ids.add(id);
  return ids;
}

/** Everything that is kept from one assessment to the next. */
interface State {
  readonly diagram: Diagram;
  readonly today: string;
  readonly verdicts: readonly ResourceVerdict[];
  readonly parts: ContextParts & { readonly flows: Flows };
  readonly context: RuleContext;
  readonly results: ReadonlyMap<string, SubjectResult>;
  readonly elements: ReadonlyMap<string, ElementAssessment>;
  readonly assessment: Assessment;
}

const NO_VERDICTS: readonly ResourceVerdict[] = [];

/** Assesses one diagram over and over: after an edit only what the edit can touch. Equal to a full run each time. */
export class Assessor {
  private state: State | undefined;
  private rules = new RuleRuns();
  private rows = new RowIndex();
  private shared = new SharedDrafts();

  constructor(private readonly catalog: Catalog) {}

  update(diagram: Diagram, today: string, verdicts: readonly ResourceVerdict[] = NO_VERDICTS): Assessment {
    const before = this.state;
    const isComparable =
      before?.today === today && before.verdicts === verdicts && before.diagram.profile === diagram.profile;
    if (before === undefined || !isComparable) return this.assessAll(diagram, today, verdicts);
    const edit = editBetween(before.diagram, diagram);
    if (isEmpty(edit)) {
      this.state = { ...before, diagram };
      return before.assessment;
    }
    // resources without an element belong to the only account
    if (edit.structural && verdicts.length > 0) return this.assessAll(diagram, today, verdicts);
    return this.assessEdit(before, diagram, edit);
  }

  private assessAll(diagram: Diagram, today: string, verdicts: readonly ResourceVerdict[]): Assessment {
    const parts = { flows: buildFlows(diagram) };
    const context = ruleContext(diagram, this.catalog, today, parts);
    this.shared = new SharedDrafts();
    const inquiry: Inquiry = { context, verdicts: indexVerdicts(diagram, verdicts), shared: this.shared };
    const states = indexStates(diagram, this.catalog);
    this.rules = new RuleRuns();
    this.rules.runAll(context);
    this.rows = new RowIndex();
    const results = new Map<string, SubjectResult>();
    const elements = new Map<string, ElementAssessment>();
    for (const element of allElements(diagram)) {
      const result = resultOf(inquiry, element, this.rules.of(element.id), states);
      results.set(element.id, result);
      this.rows.append(result);
      if (result.subject !== undefined) elements.set(element.id, summaryOf(result.subject, result.tasks));
    }
    return this.keep({ diagram, today, verdicts, parts, context, results, elements }, inquiry);
  }

  private assessEdit(before: State, diagram: Diagram, edit: Edit): Assessment {
    const { today, verdicts } = before;
    const near = neighbourhoodOf(edit, before.context, before.parts.flows);
    const parts = this.partsAfter(before, diagram, edit);
    const context = ruleContext(diagram, this.catalog, today, parts);
    addAll(near, neighbourhoodOf(edit, context, parts.flows));
    const concerned = new Set(this.rules.run(context, parts.flows, edit, near));
    for (const id of [...near.nodes, ...near.boundaries, ...near.edges, ...edit.decided]) concerned.add(id);
    for (const id of reachedOtherwise(before.parts, parts)) concerned.add(id);
    const inquiry: Inquiry = { context, verdicts: indexVerdicts(diagram, verdicts), shared: this.shared };
    const states = indexStates(diagram, this.catalog);
    const results = new Map(before.results);
    const elements = new Map(before.elements);
    for (const id of concerned) this.assessOne(inquiry, states, id, results, elements);
    return this.keep({ diagram, today, verdicts, parts, context, results, elements }, inquiry);
  }

  private assessOne(
    inquiry: Inquiry,
    states: StateIndex,
    id: string,
    results: Map<string, SubjectResult>,
    elements: Map<string, ElementAssessment>,
  ): void {
    const element = elementOf(inquiry.context.diagram, id);
    const before = results.get(id);
    if (element === undefined) {
      this.rows.replace(before, undefined);
      results.delete(id);
      elements.delete(id);
      return;
    }
    const { subject, ...fresh } = resultOf(inquiry, element, this.rules.of(id), states);
    const result = keepingSame(before, fresh);
    this.rows.replace(before, result);
    results.set(id, result);
    if (subject !== undefined) elements.set(id, keepingSameSummary(elements.get(id), summaryOf(subject, result.tasks)));
  }

  /** What the context of the diagram before can hand on. */
  private partsAfter(before: State, diagram: Diagram, edit: Edit): State['parts'] {
    if (edit.structural) return { flows: buildFlows(diagram) };
    const { nodes, boundaries, flows, reached } = before.parts;
    const then = before.diagram;
    const { properties } = edit;
    const keepsReach = properties !== undefined && !REACH_PROPERTIES.some((one) => properties.has(one));
    return {
      nodes: nodes && patched(nodes, replaced(then.nodes, diagram.nodes), diagram.nodes),
      boundaries: boundaries && patched(boundaries, replaced(then.boundaries, diagram.boundaries), diagram.boundaries),
      flows: withEdges(flows, diagram.edges, replaced(then.edges, diagram.edges)),
      ...(keepsReach ? { reached } : {}),
    };
  }

  private keep(state: Omit<State, 'assessment'>, inquiry: Inquiry): Assessment {
    const { diagram, results, elements } = state;
    const tasks = this.rows.tasks();
    let findings: readonly Finding[] | undefined;
    const assessment: Assessment = {
      elements,
      // most readers want the rows only
      get findings() {
        findings ??= [
          ...allElements(diagram).flatMap(({ id }) => {
            const result = results.get(id);
            return result === undefined ? [] : findingsOf(result);
          }),
          ...homelessFindings(inquiry),
        ];
        return findings;
      },
      tasks,
      orphaned: orphanedStates(diagram, this.catalog),
      totals: totalsOf(diagram, elements, tasks),
    };
    this.state = { ...state, assessment };
    return assessment;
  }
}

function isEmpty({ structural, nodes, boundaries, edges, decided }: Edit): boolean {
  return !structural && nodes.size + boundaries.size + edges.size + decided.size === 0;
}

const UNKNOWN: NonNullable<ContextParts['reached']> = new Map();

/** Elements that the internet reaches, or reaches no longer, or another way. */
function reachedOtherwise(before: ContextParts, after: ContextParts): readonly string[] {
  const { reached: then = UNKNOWN } = before;
  const { reached: now = UNKNOWN } = after;
  if (then === now) return [];
  const ids = new Set([...then.keys(), ...now.keys()]);
  return [...ids].filter((id) => then.get(id)?.depth !== now.get(id)?.depth);
}
