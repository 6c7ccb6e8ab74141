import type { Catalog, ControlTask } from '../catalog/types.js';
import type { Fact } from '../model/diagram.js';
import type { Element } from '../ownership/facts.js';
import { derivedStatus, type Draft } from './draft.js';

/** What subjects have in common that look the same in a task: most nodes of a large design say nothing of most properties. */
export interface Shared {
  readonly status: 'finding' | 'open' | 'done';
  /** Whose task it is and in which account → key of the row. */
  readonly rowKeys: Map<string, string>;
}

/** Task → look of its property → the draft that all subjects of that look share. */
export type SharedDrafts = Map<ControlTask, Map<string, Draft>>;

const before = new WeakMap<Catalog, SharedDrafts>();

/** Drafts are a matter of the catalog, so they outlive the diagram. */
export function sharedDraftsOf(catalog: Catalog): SharedDrafts {
  let drafts = before.get(catalog);
  if (drafts === undefined) {
    drafts = new Map();
    before.set(catalog, drafts);
  }
  return drafts;
}

/** Everything that a plain control task goes by; undefined where a look is the subject's own. */
export function lookOf(
  element: Element,
  property: string,
  facts: readonly Fact[],
  relaxed: boolean,
): string | undefined {
  const weight = relaxed ? '~' : '';
  const [first] = facts;
  if (first === undefined) {
    const isOption = 'service' in element && element.options?.[property] !== undefined;
    return isOption || property === 'model' ? undefined : weight;
  }
  const { value, provenance, source, note } = first;
  if (facts.length > 1 || source !== undefined || note !== undefined || typeof value === 'object') return undefined;
  return `${weight}${typeof value}:${value}:${provenance}`;
}

export function asShared(draft: Draft): Draft {
  for (const finding of draft.findings) finding.subject = '';
  return { ...draft, shared: { status: derivedStatus(draft.findings), rowKeys: new Map() } };
}

/** A draft that may be changed: the subject's own, or a copy of one that is shared. */
export function ownOf(draft: Draft, subject: string): Draft {
  if (draft.shared === undefined) return draft;
  const findings = draft.findings.map((finding) => ({ ...finding, subject }));
  const at = draft.findings.findIndex((finding) => finding === draft.worst);
  return { ...draft, shared: undefined, properties: [...draft.properties], findings, worst: findings[at] };
}
