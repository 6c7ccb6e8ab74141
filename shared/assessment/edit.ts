import type { Boundary, Diagram, DiagramNode, Edge, Facts } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';

/** What happened between two diagrams, as far as an assessment can notice. */
export interface Edit {
  /** Ids of those that came, went, or changed. */
  readonly nodes: ReadonlySet<string>;
  readonly boundaries: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Subjects on whose tasks people said something else. */
  readonly decided: ReadonlySet<string>;
  /** Elements came, went, or stand elsewhere: who is connected with whom has to be found anew. */
  readonly structural: boolean;
  /** Properties whose facts changed; undefined = anything may have changed. */
  readonly properties: ReadonlySet<string> | undefined;
}

const STRUCTURE: ReadonlySet<string> = new Set([
  'service',
  'parent',
  'scope',
  'kind',
  'members',
  'source',
  'target',
  'direction',
]);

/** Shown and never judged. */
const UNJUDGED: ReadonlySet<string> = new Set(['notes', 'links', 'count', 'step', 'sources']);

/** What is put together of one edit while its elements are compared. */
class EditDraft {
  structural = false;
  anything = false;
  readonly properties = new Set<string>();

  /** Whether an assessment can notice the difference of two values of one element. */
  compare(before: object, after: object): boolean {
    const [old, now]: readonly Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }];
    let differs = false;
    for (const key of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])) {
      const [then, value] = [old?.[key], now?.[key]];
      if (then === value || UNJUDGED.has(key) || equalValues(then, value)) continue;
      differs = true;
      if (key === 'facts') this.compareFacts(then as Facts | undefined, value as Facts | undefined);
      else if (STRUCTURE.has(key)) this.structural = true;
      else this.anything = true;
    }
    return differs;
  }

  private compareFacts(before: Facts = {}, after: Facts = {}): void {
    for (const property of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!equalValues(before[property], after[property])) this.properties.add(property);
    }
  }
}

type Elements = ReadonlyMap<string, DiagramNode | Boundary | Edge>;

/** Ids of elements that differ; what is the same value is not looked into. */
function differing(draft: EditDraft, before: Elements, after: Elements): ReadonlySet<string> {
  const ids = new Set<string>();
  if (before === after) return ids;
  let kept = 0;
  for (const [id, element] of after) {
    const old = before.get(id);
    if (old !== undefined) kept += 1;
    if (old === element) continue;
    if (old === undefined) draft.structural = true;
    if (old === undefined || draft.compare(old, element)) ids.add(id);
  }
  if (kept === before.size) return ids;
  draft.structural = true;
  for (const id of before.keys()) if (!after.has(id)) ids.add(id);
  return ids;
}

function decidedBetween(before: Diagram['taskStates'], after: Diagram['taskStates']): ReadonlySet<string> {
  const subjects = new Set<string>();
  if (before === after) return subjects;
  for (const [key, state] of after) if (before.get(key) !== state) subjects.add(state.subject);
  for (const [key, state] of before) if (!after.has(key)) subjects.add(state.subject);
  return subjects;
}

/** Compares two diagrams by identity first, so that the cost follows the edit. */
export function editBetween(before: Diagram, after: Diagram): Edit {
  const draft = new EditDraft();
  const nodes = differing(draft, before.nodes, after.nodes);
  const boundaries = differing(draft, before.boundaries, after.boundaries);
  const edges = differing(draft, before.edges, after.edges);
  const { structural, anything, properties } = draft;
  return {
    nodes,
    boundaries,
    edges,
    decided: decidedBetween(before.taskStates, after.taskStates),
    structural,
    properties: structural || anything ? undefined : properties,
  };
}
