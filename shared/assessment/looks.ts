import type { Fact, FactValue } from '../model/diagram.js';
import { factsOf, type Element, type World } from '../ownership/facts.js';
import { along, type Steps } from './steps.js';

/** A way through what is stated of one property after the other: subjects that come to the same end look alike in all. */
export class Look<Kept> {
  /** What was found out of the first subject that came here. */
  kept: Kept | undefined;
  private unstated: Look<Kept> | undefined;
  private stated: Map<string, Map<FactValue, Look<Kept>>> | undefined;
  private silentEnd: Look<Kept> | undefined;
  private others: Map<unknown, Look<Kept>> | undefined;

  /** Undefined where facts are hardly ever those of another subject: several of them, or one of a resource. */
  after(facts: readonly Fact[]): Look<Kept> | undefined {
    const first = facts[0];
    if (first === undefined) return (this.unstated ??= new Look());
    if (facts.length > 1 || first.source !== undefined) return undefined;
    const { value, provenance, note } = first;
    const isList = typeof value === 'object';
    const origin = isList || note !== undefined ? `${provenance} ${isList ? 'list' : 'one'} ${note ?? ''}` : provenance;
    return this.at(origin, isList ? JSON.stringify(value) : value);
  }

  /** Where the way ends of which nothing is stated, so many properties further on. */
  silent(properties: number): Look<Kept> {
    if (properties === 0) return this;
    this.unstated ??= new Look();
    this.silentEnd ??= this.unstated.silent(properties - 1);
    return this.silentEnd;
  }

  /** On by what is no fact of the element, compared by identity. */
  beside(value: unknown): Look<Kept> {
    this.others ??= new Map();
    let next = this.others.get(value);
    if (next === undefined) {
      next = new Look();
      this.others.set(value, next);
    }
    return next;
  }

  private at(origin: string, value: FactValue): Look<Kept> {
    this.stated ??= new Map();
    let values = this.stated.get(origin);
    if (values === undefined) {
      values = new Map();
      this.stated.set(origin, values);
    }
    let next = values.get(value);
    if (next === undefined) {
      next = new Look();
      values.set(value, next);
    }
    return next;
  }
}

/** The end of the way of one element; undefined where it looks like no other. */
export function lookOf<Kept>(
  start: Look<Kept>,
  world: World,
  element: Element,
  properties: readonly string[],
): Look<Kept> | undefined {
  let look: Look<Kept> | undefined = start;
  for (const property of properties) {
    look = look.after(factsOf(world, element, property));
    if (look === undefined) return undefined;
  }
  return look;
}

/** Where the looks of a task begin, for each of what else its answer hangs on. */
export function beginning<Kept>(looks: Steps<Look<Kept>>, ...of: readonly unknown[]): Look<Kept> {
  const step = along(looks, of);
  step.kept ??= new Look();
  return step.kept;
}
