import { evaluatePredicate, type Verdict } from '../catalog/predicate.js';
import { taskSeverity } from '../catalog/severity.js';
import type { Control, ControlTask, Severity } from '../catalog/types.js';
import type { Fact, FirewallRule } from '../model/diagram.js';
import type { ResourceVerdict } from '../model/verdict.js';
import { factsOf, type Element } from '../ownership/facts.js';
import { reasonOf } from '../ownership/factWords.js';
import { evaluateFirewall } from '../rules/namedFirewallTests.js';
import { addFinding, addProperty, newDraft, type Draft } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
import type { Asked, ControlQuestion } from './kinds.js';
import { likeAsked, type Told } from './questions.js';
import { asShared } from './sharedDrafts.js';

/** A control that is silent until an option or property is known. */
export interface Filtered {
  readonly control: Control;
  readonly task: ControlTask;
  /** The option or property that is asked for instead. */
  readonly filter: string;
}

/** A control on its way into a finding. */
interface Case {
  readonly inquiry: Inquiry;
  readonly element: Element;
  readonly draft: Draft;
  readonly property: string;
  readonly control: Control;
}

const sourcesBefore = new WeakMap<Control, readonly [string]>();

/** One shared list for all findings of a control. */
function sourcesOf(control: Control): readonly string[] {
  let sources = sourcesBefore.get(control);
  if (sources === undefined) {
    sources = [control.id];
    sourcesBefore.set(control, sources);
  }
  return sources;
}

/** What options and properties say of the conditions; an option counts where no fact of that name stands. */
function filterState(inquiry: Inquiry, element: Element, control: Control): Verdict | { readonly unknown: string } {
  const { context } = inquiry;
  let unknown: string | undefined;
  for (const { property, test } of control.when ?? []) {
    const facts = factsOf(context, element, property).map(({ value }) => value);
    const option = 'service' in element ? element.options?.[property]?.value : undefined;
    const values = facts.length > 0 || option === undefined ? facts : [option];
    const state = evaluatePredicate(test, values, context.catalog.properties.get(property));
    if (state === 'fail') return 'fail';
    if (state === 'unknown') unknown ??= property;
  }
  return unknown === undefined ? 'pass' : { unknown };
}

const RANK: Readonly<Record<Verdict, number>> = { pass: 0, unknown: 1, fail: 2 };

function worstVerdict(a: Verdict, b: Verdict): Verdict {
  return RANK[a] >= RANK[b] ? a : b;
}

/** The other properties that the same control demands, the worst of their values. */
function alsoState({ inquiry: { context }, element, control }: Case): Verdict {
  let worst: Verdict = 'pass';
  for (const { property, good } of control.also ?? []) {
    const facts = factsOf(context, element, property);
    const known = context.catalog.properties.get(property);
    if (facts.length === 0) worst = worstVerdict(worst, 'unknown');
    for (const { value } of facts) worst = worstVerdict(worst, evaluatePredicate(good, value, known));
  }
  return worst;
}

/** Reasons beyond the fact itself: conditions and second properties. */
function furtherReasons({ inquiry: { context }, element, control }: Case): readonly string[] {
  const properties = [...(control.when ?? []), ...(control.also ?? [])].map(({ property }) => property);
  return properties.map((property) => {
    const option = 'service' in element ? element.options?.[property] : undefined;
    const [fact = option] = factsOf(context, element, property);
    return reasonOf(context.catalog, property, fact)[0];
  });
}

function push(
  { inquiry, element, draft, control }: Case,
  status: Verdict,
  because: readonly string[],
  sourceId: string | undefined,
  message?: string,
): void {
  const finding = {
    rule: control.id,
    sources: sourcesOf(control),
    subject: element.id,
    sourceId,
    status,
    advisory: control.advisory === true,
    severity: weigh(inquiry, element.id, control.severity),
    layer: draft.layer,
    taskId: draft.id,
    because,
  };
  addFinding(draft, finding, message);
}

const RULE_WORDS: Readonly<Record<Verdict, string>> = {
  fail: 'A rule lets anyone in (0.0.0.0/0).',
  unknown: 'Not known: what the rules let in.',
  pass: 'No rule lets anyone in where it matters.',
};

/** Firewall rules are one statement of the group or subnet; the resource that states the first of them is named. */
function judgeRules(one: Case, rules: readonly FirewallRule[] | undefined): void {
  if (one.control.good.op !== 'rules') return;
  const status = evaluateFirewall(one.control.good.name, rules);
  const because = [rules === undefined ? 'No firewall rules are stated' : `${rules.length} firewall rules are stated`];
  push(one, status, because, rules?.find(({ source }) => source !== undefined)?.source, RULE_WORDS[status]);
}

/** Verdicts stand for the facts of their resources, and for what no resource states. */
function remainingFacts(facts: readonly Fact[], verdicts: readonly ResourceVerdict[]): readonly Fact[] {
  const covered = new Set(verdicts.map(({ sourceId }) => sourceId));
  return facts.filter(({ source }) => source !== undefined && !covered.has(source));
}

/** Verdicts of an import on resources of this element; a value that a person set since supersedes them. */
function verdictsFor({ inquiry, element, control }: Case, facts: readonly Fact[]): readonly ResourceVerdict[] {
  const verdicts = inquiry.verdicts.get(element.id)?.get(control.id);
  if (verdicts === undefined || facts.some(({ provenance }) => provenance === 'user')) return NO_VERDICTS;
  return verdicts;
}

const NO_VERDICTS: readonly ResourceVerdict[] = [];
const NOT_STATED: readonly undefined[] = [undefined];

function judgeFacts(one: Case, facts: readonly (Fact | undefined)[]): void {
  const { inquiry, property, control } = one;
  const { catalog } = inquiry.context;
  const simple = control.when === undefined && control.also === undefined;
  const further = simple ? [] : furtherReasons(one);
  const also = simple ? 'pass' : alsoState(one);
  for (const fact of facts) {
    const own = fact && evaluatePredicate(control.good, fact.value, catalog.properties.get(property));
    const reason = reasonOf(catalog, property, fact);
    const because = further.length === 0 ? reason : [...reason, ...further];
    push(one, worstVerdict(own ?? 'unknown', also), because, fact?.source);
  }
}

function judgeControl(one: Case, facts: readonly Fact[]): void {
  const { element, control } = one;
  const verdicts = one.inquiry.verdicts.size === 0 ? NO_VERDICTS : verdictsFor(one, facts);
  const isOfRules = control.good.op === 'rules';
  for (const { status, because, sourceId } of verdicts) {
    push(one, status, because, sourceId, isOfRules ? RULE_WORDS[status] : undefined);
  }
  if (verdicts.length > 0) judgeFacts(one, remainingFacts(facts, verdicts));
  else if (isOfRules) judgeRules(one, 'kind' in element ? element.rules : undefined);
  else judgeFacts(one, facts.length === 0 ? NOT_STATED : facts);
}

interface Prepared {
  readonly live: readonly Control[];
  readonly filters: boolean;
  readonly severity: Severity;
}

const preparedBefore = new WeakMap<ControlTask, Prepared>();

function prepare(task: ControlTask): Prepared {
  let prepared = preparedBefore.get(task);
  if (prepared === undefined) {
    const live = task.controls.filter(({ retired }) => retired !== true);
    const filters = live.some(({ when }) => when !== undefined);
    prepared = { live, filters, severity: taskSeverity({ controls: live }) };
    preparedBefore.set(task, prepared);
  }
  return prepared;
}

/** Controls whose conditions hold; those that wait for a filter are noted. */
function applyingControls(
  inquiry: Inquiry,
  element: Element,
  task: ControlTask,
  live: readonly Control[],
  filtered: Filtered[],
): readonly Control[] {
  return live.filter((control) => {
    if (control.when === undefined || inquiry.verdicts.get(element.id)?.has(control.id) === true) return true;
    const state = filterState(inquiry, element, control);
    if (typeof state === 'object') filtered.push({ control, task, filter: state.unknown });
    return state === 'pass';
  });
}

/** Everything that the controls of a task read. */
export function propertiesOfControl(task: ControlTask): readonly string[] {
  const read = prepare(task).live.flatMap(({ when = [], also = [] }) => [...when, ...also]);
  return [...new Set([task.property, ...read.map(({ property }) => property)])];
}

/** The task of one property with a finding for each of its controls; without a draft where none of them applies. */
export function controlAsked(inquiry: Inquiry, element: Element, question: ControlQuestion, told: Told): Asked {
  const { task, asked } = question;
  const look = asked && likeAsked(asked, inquiry.context, element, question, told);
  if (look === undefined) return judged(inquiry, element, task);
  if (look.kept === undefined) {
    const { draft, waiting } = judged(inquiry, element, task);
    look.kept = { draft: draft && asShared(draft), waiting };
  }
  return look.kept;
}

function judged(inquiry: Inquiry, element: Element, task: ControlTask): Asked {
  const { live, filters, severity } = prepare(task);
  const waiting: Filtered[] = [];
  const applying = filters ? applyingControls(inquiry, element, task, live, waiting) : live;
  if (applying.length === 0) return { waiting };
  const { id, layer, property } = task;
  const base = applying.length === live.length ? severity : taskSeverity({ controls: applying });
  const draft = newDraft({ id, origin: 'control', layer, words: task, severity: weigh(inquiry, element.id, base) }, [
    property,
  ]);
  const facts = factsOf(inquiry.context, element, property);
  for (const control of applying) {
    judgeControl({ inquiry, element, draft, property, control }, facts);
    for (const also of control.also ?? []) addProperty(draft, also.property);
  }
  return draft.findings.length === 0 ? { waiting } : { draft, waiting };
}
