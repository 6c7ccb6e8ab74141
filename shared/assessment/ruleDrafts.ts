import type { Severity } from '../catalog/types.js';
import type { RuleMeta, RuleOutcome } from '../rules/types.js';
import { addFinding, addProperty, mergeInto, newDraft, worse, type Draft, type OpenFinding } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
import { ownOf } from './sharedDrafts.js';
import { DECIDES_SEVERITY, STANDS_FOR, TWINS } from './twins.js';

/** What one rule said of one subject. */
export interface RuleVerdict {
  readonly meta: RuleMeta;
  readonly outcome: RuleOutcome;
}

/** The tasks of one subject, by id. */
export type Drafts = Map<string, Draft>;

function findDraft(drafts: Drafts, wanted: string): Draft | undefined {
  const own = drafts.get(wanted);
  if (own !== undefined) return own;
  const property = wanted.startsWith('property:') ? wanted.slice('property:'.length) : undefined;
  for (const draft of drafts.values()) {
    if (
      property !== undefined ? draft.properties.includes(property) : draft.findings.some(({ rule }) => rule === wanted)
    ) {
      return draft;
    }
  }
  return undefined;
}

function severityOf(inquiry: Inquiry, { meta, outcome }: RuleVerdict): Severity {
  const severity = outcome.severity ?? meta.severity;
  return meta.sameInTest === true ? severity : weigh(inquiry, outcome.subject, severity);
}

function ruleId({ meta, outcome }: RuleVerdict): string {
  return `${meta.id}${outcome.variant ?? ''}`;
}

const sourcesBefore = new WeakMap<RuleMeta, Map<string, readonly string[]>>();

function sourcesOf(id: string, meta: RuleMeta): readonly string[] {
  const byId = sourcesBefore.get(meta) ?? new Map<string, readonly string[]>();
  sourcesBefore.set(meta, byId);
  const sources = byId.get(id) ?? [id, ...meta.sources];
  byId.set(id, sources);
  return sources;
}

function ownDraft(inquiry: Inquiry, drafts: Drafts, verdict: RuleVerdict): Draft {
  const { meta } = verdict;
  const id = ruleId(verdict);
  const known = drafts.get(id);
  if (known !== undefined) return known;
  const severity = severityOf(inquiry, verdict);
  const draft = newDraft({ id, origin: 'context', layer: meta.layer, words: meta, severity }, meta.reads);
  drafts.set(id, draft);
  return draft;
}

/**
 * Adds a rule's word: to the task that says the same, else as a task of its own. Where the rule has nothing to
 * complain of and no such task stands, only the finding is kept.
 */
function place(inquiry: Inquiry, drafts: Drafts, verdict: RuleVerdict, passed: OpenFinding[]): Draft | undefined {
  const { meta, outcome } = verdict;
  const id = ruleId(verdict);
  const twinId = TWINS[id];
  const twin = twinId === undefined ? undefined : findDraft(drafts, twinId);
  const finding: OpenFinding = {
    rule: id,
    sources: sourcesOf(id, meta),
    subject: outcome.subject,
    status: outcome.status,
    advisory: false,
    severity: severityOf(inquiry, verdict),
    layer: meta.layer,
    taskId: twin?.id ?? id,
    because: outcome.because,
    path: outcome.path,
  };
  if (twin === undefined && outcome.status === 'pass' && STANDS_FOR[id] === undefined) {
    passed.push(finding);
    return undefined;
  }
  const draft = twin === undefined ? ownDraft(inquiry, drafts, verdict) : changeable(drafts, twin, outcome.subject);
  if (twin !== undefined) {
    if (outcome.status !== 'pass') draft.severity = worse(draft.severity, finding.severity);
    for (const property of meta.reads) addProperty(draft, property);
  }
  addFinding(draft, finding, outcome.message, true);
  return draft;
}

/** The draft itself, or the copy that takes its place. */
function changeable(drafts: Drafts, draft: Draft, subject: string): Draft {
  const own = ownOf(draft, subject);
  if (own !== draft) drafts.set(own.id, own);
  return own;
}

function fold(drafts: Drafts, into: Draft, ids: readonly string[], subject: string): void {
  for (const id of ids) {
    const part = findDraft(drafts, id);
    if (part === undefined || part === into) continue;
    mergeInto(into, ownOf(part, subject));
    drafts.delete(part.id);
  }
}

/** Puts what the rules said of one subject among its tasks, and folds what becomes superfluous; returns what only passed. */
export function addRuleVerdicts(
  inquiry: Inquiry,
  drafts: Drafts,
  verdicts: readonly RuleVerdict[],
): readonly OpenFinding[] {
  const passed: OpenFinding[] = [];
  const placed = verdicts.map((verdict) => place(inquiry, drafts, verdict, passed));
  verdicts.forEach((verdict, at) => {
    const draft = placed[at];
    if (draft === undefined || drafts.get(draft.id) !== draft) return;
    const id = ruleId(verdict);
    const standsFor = STANDS_FOR[id];
    if (standsFor !== undefined) fold(drafts, draft, [standsFor], verdict.outcome.subject);
    const { status, folds = [], subject } = verdict.outcome;
    if (status !== 'pass') fold(drafts, draft, folds, subject);
    if (verdict.outcome.severity !== undefined && DECIDES_SEVERITY.has(id)) {
      draft.severity = severityOf(inquiry, verdict);
    }
  });
  return passed;
}
