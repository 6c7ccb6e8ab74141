import { evaluatePredicate, type Verdict } from '../catalog/predicate.js';
import { taskSeverity } from '../catalog/severity.js';
import type { Control, ControlTask, Predicate } from '../catalog/types.js';
import type { Boundary, Fact, FirewallRule } from '../model/diagram.js';
import type { ResourceVerdict } from '../model/verdict.js';
import { factsOf, type Element } from '../ownership/facts.js';
import { propertyWords, reasonOf, valueWords } from '../ownership/factWords.js';
import { evaluateFirewall } from '../rules/namedFirewallTests.js';
import { addFinding, newDraft, type Draft } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';

/** What stands on an element for one property. */
interface Stated {
  readonly facts: readonly Fact[];
  readonly rules: readonly FirewallRule[] | undefined;
}

/** A control that is silent until an option or property is known. */
export interface Filtered {
  readonly control: Control;
  readonly task: ControlTask;
  /** The option or property that is asked for instead. */
  readonly filter: string;
}

function rulesOf(element: Element): readonly FirewallRule[] | undefined {
  return 'kind' in element ? (element satisfies Boundary).rules : undefined;
}

function stated({ context }: Inquiry, element: Element, property: string): Stated {
  return { facts: factsOf(context, element, property), rules: rulesOf(element) };
}

/** What options and properties say of a condition; an option counts where no fact of that name stands. */
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

function judge(inquiry: Inquiry, property: string, good: Predicate, fact: Fact): Verdict {
  return evaluatePredicate(good, fact.value, inquiry.context.catalog.properties.get(property));
}

const RANK: Readonly<Record<Verdict, number>> = { pass: 0, unknown: 1, fail: 2 };

function worstVerdict(a: Verdict, b: Verdict): Verdict {
  return RANK[a] >= RANK[b] ? a : b;
}

/** The other properties that the same control demands, the worst of their values. */
function alsoState(inquiry: Inquiry, element: Element, control: Control): Verdict {
  let worst: Verdict = 'pass';
  for (const { property, good } of control.also ?? []) {
    const facts = factsOf(inquiry.context, element, property);
    if (facts.length === 0) worst = worstVerdict(worst, 'unknown');
    for (const fact of facts) worst = worstVerdict(worst, judge(inquiry, property, good, fact));
  }
  return worst;
}

/** Reasons beyond the fact itself: conditions and second properties. */
function furtherReasons(inquiry: Inquiry, element: Element, control: Control): readonly string[] {
  const properties = [...(control.when ?? []), ...(control.also ?? [])].map(({ property }) => property);
  return properties.map((property) => {
    const option = 'service' in element ? element.options?.[property] : undefined;
    const [fact = option] = factsOf(inquiry.context, element, property);
    return reasonOf(inquiry.context.catalog, property, fact)[0];
  });
}

function push(
  inquiry: Inquiry,
  draft: Draft,
  subject: string,
  control: Control,
  found: {
    readonly status: Verdict;
    readonly because: readonly string[];
    readonly sourceId?: string;
    readonly fact?: Fact;
    readonly message?: string;
  },
): void {
  const property = [...draft.properties][0] ?? '';
  addFinding(
    draft,
    {
      rule: control.id,
      sources: [control.id],
      subject,
      sourceId: found.sourceId,
      status: found.status,
      advisory: control.advisory === true,
      severity: weigh(inquiry, subject, control.severity),
      layer: draft.layer,
      taskId: draft.id,
      because: found.because,
    },
    () => found.message ?? controlMessage(inquiry, property, found.fact, found.status),
  );
}

function controlMessage(inquiry: Inquiry, property: string, fact: Fact | undefined, status: Verdict): string {
  const { catalog } = inquiry.context;
  const words = propertyWords(catalog, property);
  if (fact !== undefined) return `${words}: ${valueWords(catalog, property, fact.value)}.`;
  if (status === 'unknown') return `Not known: ${words}.`;
  return status === 'fail' ? `${words}: not as demanded.` : `${words}: as demanded.`;
}

const RULE_WORDS: Readonly<Record<Verdict, string>> = {
  fail: 'A rule lets anyone in (0.0.0.0/0).',
  unknown: 'Not known: what the rules let in.',
  pass: 'No rule lets anyone in where it matters.',
};

/** Firewall rules are one statement of the group or subnet; the resource that states the first of them is named. */
function pushRules(inquiry: Inquiry, draft: Draft, element: Element, control: Control, on: Stated): void {
  if (control.good.op !== 'rules') return;
  const status = evaluateFirewall(control.good.name, on.rules);
  const count = on.rules?.length;
  const because = [count === undefined ? 'No firewall rules are stated' : `${count} firewall rules are stated`];
  const sourceId = on.rules?.find(({ source }) => source !== undefined)?.source;
  push(inquiry, draft, element.id, control, { status, because, sourceId, message: RULE_WORDS[status] });
}

/** Verdicts stand for the facts of their resources, and for what no resource states. */
function remainingFacts(facts: readonly Fact[], verdicts: readonly ResourceVerdict[]): readonly Fact[] {
  const covered = new Set(verdicts.map(({ sourceId }) => sourceId));
  return facts.filter(({ source }) => source !== undefined && !covered.has(source));
}

/** Verdicts of an import on resources of this element; a value that a person set since supersedes them. */
function verdictsFor(inquiry: Inquiry, element: Element, control: Control, on: Stated): readonly ResourceVerdict[] {
  const verdicts = inquiry.verdicts.get(element.id)?.get(control.id);
  if (verdicts === undefined || on.facts.some(({ provenance }) => provenance === 'user')) return NO_VERDICTS;
  return verdicts;
}

function judgeFacts(
  inquiry: Inquiry,
  draft: Draft,
  element: Element,
  control: Control,
  facts: readonly (Fact | undefined)[],
): void {
  const { catalog } = inquiry.context;
  const [property = ''] = draft.properties;
  const simple = control.when === undefined && control.also === undefined;
  const further = simple ? [] : furtherReasons(inquiry, element, control);
  const also = alsoState(inquiry, element, control);
  for (const fact of facts) {
    const own = fact === undefined ? 'unknown' : judge(inquiry, property, control.good, fact);
    const reason = reasonOf(catalog, property, fact);
    const because = further.length === 0 ? reason : [...reason, ...further];
    push(inquiry, draft, element.id, control, {
      status: worstVerdict(own, also),
      because,
      sourceId: fact?.source,
      fact,
    });
  }
}

const NO_VERDICTS: readonly ResourceVerdict[] = [];
const NOT_STATED: readonly undefined[] = [undefined];

function judgeControl(inquiry: Inquiry, draft: Draft, element: Element, control: Control, on: Stated): void {
  const verdicts = verdictsFor(inquiry, element, control, on);
  for (const { status, because, sourceId } of verdicts) {
    push(inquiry, draft, element.id, control, { status, because, sourceId });
  }
  if (verdicts.length > 0) {
    judgeFacts(inquiry, draft, element, control, remainingFacts(on.facts, verdicts));
  } else if (control.good.op === 'rules') {
    pushRules(inquiry, draft, element, control, on);
  } else {
    judgeFacts(inquiry, draft, element, control, on.facts.length === 0 ? NOT_STATED : on.facts);
  }
}

/** The task of one property with a finding for each of its controls; undefined where none of them applies. */
export function controlDraft(
  inquiry: Inquiry,
  element: Element,
  task: ControlTask,
  filtered: Filtered[],
): Draft | undefined {
  const on = stated(inquiry, element, task.property);
  const applying: Control[] = [];
  for (const control of task.controls) {
    if (control.retired === true) continue;
    const judged = inquiry.verdicts.get(element.id)?.has(control.id) === true;
    const state = control.when === undefined || judged ? 'pass' : filterState(inquiry, element, control);
    if (state === 'pass') applying.push(control);
    else if (typeof state === 'object') filtered.push({ control, task, filter: state.unknown });
  }
  if (applying.length === 0) return undefined;
  const advice = applying.every(({ advisory }) => advisory === true);
  const severity = advice ? 'low' : weigh(inquiry, element.id, taskSeverity({ controls: applying }));
  const { id, layer, title, why, how } = task;
  const draft = newDraft({ id, origin: 'control', layer, title, why, how, severity }, [task.property]);
  for (const control of applying) judgeControl(inquiry, draft, element, control, on);
  if (draft.findings.length === 0) return undefined;
  for (const control of applying) for (const { property } of control.also ?? []) draft.properties.add(property);
  return draft;
}
