import type { Severity } from '../catalog/types.js';
import type { RuleMeta, RuleOutcome } from '../rules/types.js';
import type { Boundary, DiagramNode, Edge } from '../model/diagram.js';
import { addFinding, addProperty, newDraft, worse, type Draft, type OpenFinding } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
import { beginning, lookOf } from './looks.js';
import { BLANK, withoutName } from './names.js';
import { asShared, copyOf, merged, ownOf, type Named } from './sharedDrafts.js';
import { along, Steps } from './steps.js';
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

/** Whom rules speak of. */
export interface RuleSubject extends Named {
  readonly element: DiagramNode | Boundary | Edge;
  /** Others may look the same, so that what is said of it is shared with them. */
  readonly hasLikes: boolean;
}

function emptyDraft(inquiry: Inquiry, verdict: RuleVerdict): Draft {
  const { meta } = verdict;
  const severity = severityOf(inquiry, verdict);
  return newDraft({ id: ruleId(verdict), origin: 'context', layer: meta.layer, words: meta, severity }, meta.reads);
}

function findingOf(inquiry: Inquiry, verdict: RuleVerdict, taskId: string): OpenFinding {
  const { meta, outcome } = verdict;
  const id = ruleId(verdict);
  return {
    rule: id,
    sources: sourcesOf(id, meta),
    subject: outcome.subject,
    status: outcome.status,
    advisory: false,
    severity: severityOf(inquiry, verdict),
    layer: meta.layer,
    taskId,
    because: outcome.because,
    path: outcome.path,
  };
}

/** Puts a rule's word into the task that says the same, or into one of its own. */
function speak(inquiry: Inquiry, draft: Draft, verdict: RuleVerdict, message: string): Draft {
  const { meta, outcome } = verdict;
  const finding = findingOf(inquiry, verdict, draft.id);
  if (draft.id !== finding.rule) {
    if (outcome.status !== 'pass') draft.severity = worse(draft.severity, finding.severity);
    for (const property of meta.reads) addProperty(draft, property);
  }
  addFinding(draft, finding, message, true);
  return draft;
}

/** The task with a rule's word in it that all subjects share of which the same is said; undefined where there are none. */
function sharedWord(
  inquiry: Inquiry,
  task: Draft | undefined,
  verdict: RuleVerdict,
  { element, name, hasLikes }: RuleSubject,
): Draft | undefined {
  const { meta, outcome } = verdict;
  if (!hasLikes || outcome.path !== undefined || (task !== undefined && task.shared === undefined)) return undefined;
  if (outcome.message.includes(BLANK)) return undefined;
  const look = lookOf(beginning(inquiry.shared.answered, meta), inquiry.context, element, meta.reads);
  if (look === undefined) return undefined;
  look.kept ??= new Steps();
  const message = withoutName(outcome.message, name);
  const said = [task, outcome.variant, severityOf(inquiry, verdict), outcome.status, message, ...outcome.because];
  const known = along(look.kept, said);
  const draft = () => (task === undefined ? emptyDraft(inquiry, verdict) : copyOf(task));
  known.kept ??= asShared(speak(inquiry, draft(), verdict, message));
  return known.kept;
}

/**
 * Adds a rule's word: to the task that says the same, else as a task of its own. Where the rule has nothing to
 * complain of and no such task stands, only the finding is kept. Returns the id of the task.
 */
function place(
  inquiry: Inquiry,
  drafts: Drafts,
  verdict: RuleVerdict,
  about: RuleSubject,
  passed: OpenFinding[],
): string | undefined {
  const id = ruleId(verdict);
  const twinId = TWINS[id];
  const twin = twinId === undefined ? undefined : findDraft(drafts, twinId);
  if (twin === undefined && verdict.outcome.status === 'pass' && STANDS_FOR[id] === undefined) {
    passed.push(findingOf(inquiry, verdict, id));
    return undefined;
  }
  const task = twin ?? drafts.get(id);
  const own = () => (task === undefined ? emptyDraft(inquiry, verdict) : ownOf(task, about));
  const draft = sharedWord(inquiry, task, verdict, about) ?? speak(inquiry, own(), verdict, verdict.outcome.message);
  drafts.set(draft.id, draft);
  return draft.id;
}

function fold(drafts: Drafts, into: string, ids: readonly string[], about: RuleSubject): void {
  for (const id of ids) {
    const part = findDraft(drafts, id);
    const target = drafts.get(into);
    if (part === undefined || target === undefined || part === target) continue;
    drafts.set(into, merged(target, part, about));
    drafts.delete(part.id);
  }
}

/** Puts what the rules said of one subject among its tasks, and folds what becomes superfluous; returns what only passed. */
export function addRuleVerdicts(
  inquiry: Inquiry,
  drafts: Drafts,
  verdicts: readonly RuleVerdict[],
  about: RuleSubject,
): readonly OpenFinding[] {
  const passed: OpenFinding[] = [];
  const placed = verdicts.map((verdict) => place(inquiry, drafts, verdict, about, passed));
  verdicts.forEach((verdict, at) => {
    const task = placed[at];
    if (task === undefined || !drafts.has(task)) return;
    const id = ruleId(verdict);
    const standsFor = STANDS_FOR[id];
    if (standsFor !== undefined) fold(drafts, task, [standsFor], about);
    const { status, folds = NO_FOLDS, severity } = verdict.outcome;
    if (status !== 'pass') fold(drafts, task, folds, about);
    const draft = drafts.get(task);
    if (severity === undefined || draft === undefined || !DECIDES_SEVERITY.has(id)) return;
    drafts.set(task, { ...ownOf(draft, about), severity: severityOf(inquiry, verdict) });
  });
  return passed;
}

const NO_FOLDS: readonly string[] = [];
