import type { Severity } from '../catalog/types.js';
import type { RuleMeta, RuleOutcome } from '../rules/types.js';
import type { Boundary, DiagramNode, Edge } from '../model/diagram.js';
import { addFinding, addProperty, newDraft, softer, worse, type Draft, type OpenFinding } from './draft.js';
import type { Inquiry } from './inquiry.js';
import { beginning, lookOf } from './looks.js';
import { BLANK, withoutName } from './names.js';
import { asShared, copyOf, merged, ownOf, type Named } from './sharedDrafts.js';
import { along, Steps } from './steps.js';
import { DECIDES_SEVERITY, STANDS_FOR, TWINS } from './twins.js';
import type { Finding } from './types.js';

/** What one rule said of one subject. */
export interface RuleVerdict {
  readonly meta: RuleMeta;
  readonly outcome: RuleOutcome;
  /** Present where it is said of many nodes, with a blank for the name: what a shared task becomes with it, or none does. */
  readonly shared?: Map<Draft | undefined, Draft>;
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

function severityOf({ meta, outcome }: RuleVerdict, relaxed: boolean): Severity {
  const severity = outcome.severity ?? meta.severity;
  return relaxed && meta.sameInTest !== true ? softer(severity) : severity;
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

/** What a finding takes over of whom it is about. */
export type Judged = Pick<RuleSubject, 'id' | 'relaxed'>;

/** Whom rules speak of. */
export interface RuleSubject extends Named {
  readonly element: DiagramNode | Boundary | Edge;
  /** Others may look the same, so that what is said of it is shared with them. */
  readonly hasLikes: boolean;
  /** It stands in development or test. */
  readonly relaxed: boolean;
}

function emptyDraft(verdict: RuleVerdict, relaxed: boolean): Draft {
  const { meta } = verdict;
  const severity = severityOf(verdict, relaxed);
  return newDraft({ id: ruleId(verdict), origin: 'context', layer: meta.layer, words: meta, severity }, meta.reads);
}

function findingOf(verdict: RuleVerdict, { id: subject, relaxed }: Judged, taskId: string): OpenFinding {
  const { meta, outcome } = verdict;
  const id = ruleId(verdict);
  return {
    rule: id,
    sources: sourcesOf(id, meta),
    subject,
    status: outcome.status,
    advisory: false,
    severity: severityOf(verdict, relaxed),
    layer: meta.layer,
    taskId,
    because: outcome.because,
    path: outcome.path,
  };
}

function messageOf({ outcome, shared }: RuleVerdict, { name }: Named): string {
  return shared === undefined ? outcome.message : outcome.message.replaceAll(BLANK, () => name);
}

/** A finding of a rule that has nothing to complain of and belongs to no task. */
export function passedFinding(verdict: RuleVerdict, judged: Judged): Finding {
  return findingOf(verdict, judged, ruleId(verdict));
}

/** Puts a rule's word into the task that says the same, or into one of its own. */
function speak(draft: Draft, verdict: RuleVerdict, about: Judged, message: string): Draft {
  const { meta, outcome } = verdict;
  const finding = findingOf(verdict, about, draft.id);
  if (draft.id !== finding.rule) {
    if (outcome.status !== 'pass') draft.severity = worse(draft.severity, finding.severity);
    for (const property of meta.reads) addProperty(draft, property);
  }
  addFinding(draft, finding, message, true);
  return draft;
}

/** What was said of others that look the same, by what a shared task becomes with it; undefined where there are none. */
function saidBefore(
  { shared, context }: Inquiry,
  verdict: RuleVerdict,
  { element, name, hasLikes, relaxed }: RuleSubject,
): Pick<Required<RuleVerdict>, 'shared' | 'outcome'> | undefined {
  const { meta, outcome } = verdict;
  if (verdict.shared !== undefined) return { shared: verdict.shared, outcome };
  if (!hasLikes || outcome.path !== undefined || outcome.message.includes(BLANK)) return undefined;
  const look = lookOf(beginning(shared.said, meta), context, element, meta.reads);
  if (look === undefined) return undefined;
  look.kept ??= new Steps();
  const message = withoutName(outcome.message, name);
  const { variant, status, because } = outcome;
  const known = along(look.kept, [variant, severityOf(verdict, relaxed), status, message, ...because]);
  return { shared: (known.kept ??= new Map<Draft | undefined, Draft>()), outcome: { ...outcome, message } };
}

/** The task with a rule's word in it that all subjects share of which the same is said; undefined where there are none. */
function sharedWord(
  inquiry: Inquiry,
  task: Draft | undefined,
  verdict: RuleVerdict,
  about: RuleSubject,
): Draft | undefined {
  if (task !== undefined && task.shared === undefined) return undefined;
  const said = saidBefore(inquiry, verdict, about);
  if (said === undefined) return undefined;
  let known = said.shared.get(task);
  if (known === undefined) {
    const draft = task === undefined ? emptyDraft(verdict, about.relaxed) : copyOf(task);
    known = asShared(speak(draft, verdict, about, said.outcome.message));
    said.shared.set(task, known);
  }
  return known;
}

/**
 * Adds a rule's word: to the task that says the same, else as a task of its own. Where the rule has nothing to
 * complain of and no such task stands, it is only noted. Returns the id of the task.
 */
function place(
  inquiry: Inquiry,
  drafts: Drafts,
  verdict: RuleVerdict,
  about: RuleSubject,
  passed: RuleVerdict[],
): string | undefined {
  const id = ruleId(verdict);
  const twinId = TWINS[id];
  const twin = twinId === undefined ? undefined : findDraft(drafts, twinId);
  if (twin === undefined && verdict.outcome.status === 'pass' && STANDS_FOR[id] === undefined) {
    passed.push(verdict);
    return undefined;
  }
  const task = twin ?? drafts.get(id);
  const own = () => (task === undefined ? emptyDraft(verdict, about.relaxed) : ownOf(task, about));
  const draft = sharedWord(inquiry, task, verdict, about) ?? speak(own(), verdict, about, messageOf(verdict, about));
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
): readonly RuleVerdict[] {
  const passed: RuleVerdict[] = [];
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
    drafts.set(task, { ...ownOf(draft, about), severity: severityOf(verdict, about.relaxed) });
  });
  return passed;
}

const NO_FOLDS: readonly string[] = [];
