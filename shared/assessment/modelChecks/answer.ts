import { evaluatePredicate, type Verdict } from '../../catalog/predicate.js';
import type { ResponsibilityModel, Severity } from '../../catalog/types.js';
import type { Element } from '../../ownership/facts.js';
import type { RuleContext } from '../../rules/context.js';
import { daysBetween } from '../../rules/dates.js';
import type { Subject } from '../subject.js';

/** What the facts say of one model task. */
export interface Answer {
  readonly status: Verdict;
  readonly because: readonly string[];
  /** Replaces the task's own, where the case is weaker. */
  readonly severity?: Severity;
  /** Completes "Not known: …" where the names of the properties don't say enough. */
  readonly question?: string;
}

/** When a model task applies to a node or boundary, and whether the facts resolve it. */
export interface ModelCheck {
  readonly id: string;
  readonly on: 'node' | 'boundary';
  /** Absent = every model. */
  readonly models?: readonly ResponsibilityModel[];
  /** True where the owner of the layer does not matter. */
  readonly whoever?: boolean;
  /**
   * Where nothing but these properties of the node decides, and what `beside` says: nodes of one service, model and owners
   * that look alike in them are judged once. Absent where too much of the drawing around is looked at.
   */
  readonly hangsOn?: readonly string[];
  /** What decides in the drawing around, as one value that is compared by identity; undefined = like no other. */
  beside?(context: RuleContext, subject: Subject): string | boolean | undefined;
  /** Undefined = the task does not apply. */
  judge(context: RuleContext, subject: Subject): Answer | undefined;
}

/** A task that no property can close. */
export const ASK_A_PERSON: Answer = {
  status: 'unknown',
  because: ['No property states it; a person answers it'],
  question: 'whether this is done; mark it done, or not applicable with the reason',
};

/** Whether what is stated of a property is among its good values. */
export function stateOf(context: RuleContext, element: Element, property: string): Verdict {
  const known = context.catalog.properties.get(property);
  const facts = context.facts(element, property);
  if (facts.length === 0) return 'unknown';
  if (known === undefined || known.good.length === 0) return 'pass';
  return evaluatePredicate(
    { op: 'in', values: known.good },
    facts.map(({ value }) => value),
    known,
  );
}

/** The task is resolved when each of these properties is good. */
export function eachGood(context: RuleContext, element: Element, properties: readonly string[]): Answer {
  const states = properties.map((property) => stateOf(context, element, property));
  const failed = new Set(properties.filter((_, index) => states[index] === 'fail'));
  // what fails first: it is what the list says
  const inOrder = [...properties].sort((a, b) => Number(failed.has(b)) - Number(failed.has(a)));
  const because = inOrder.map((property) => context.say(element, property));
  if (failed.size > 0) return { status: 'fail', because };
  return { status: states.includes('unknown') ? 'unknown' : 'pass', because };
}

/** One good property resolves it; it is bad only when all are known and none is good. */
export function oneGood(context: RuleContext, element: Element, properties: readonly string[]): Answer {
  const states = properties.map((property) => stateOf(context, element, property));
  const because = properties.map((property) => context.say(element, property));
  if (states.includes('pass')) return { status: 'pass', because };
  return { status: states.includes('unknown') ? 'unknown' : 'fail', because };
}

/** A number that must lie within a limit; anything that is no number is unknown. */
export function withinLimit(
  context: RuleContext,
  element: Element,
  property: string,
  limit: { readonly least?: number; readonly most?: number },
): Answer {
  const because = [context.say(element, property)];
  const value = context.value(element, property);
  if (typeof value !== 'number') return { status: 'unknown', because };
  const good = value >= (limit.least ?? -Infinity) && value <= (limit.most ?? Infinity);
  return { status: good ? 'pass' : 'fail', because };
}

/** A date that must not be older than so many days; a date in the future counts as today. */
export function notOlderThan(context: RuleContext, element: Element, property: string, days: number): Answer {
  const because = [context.say(element, property)];
  const value = context.value(element, property);
  const age = typeof value === 'string' ? daysBetween(value, context.today) : undefined;
  if (age === undefined) return { status: 'unknown', because };
  return { status: age <= days ? 'pass' : 'fail', because };
}

/** The worst of several answers, with the reasons of all. */
export function worstOf(...answers: readonly Answer[]): Answer {
  const because = answers.flatMap((answer) => answer.because);
  const status = answers.some((answer) => answer.status === 'fail')
    ? 'fail'
    : answers.some((answer) => answer.status === 'unknown')
      ? 'unknown'
      : 'pass';
  return { status, because };
}
