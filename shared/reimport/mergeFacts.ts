import type { Fact, Facts } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';

/** A value of a person that the import contradicts. */
export interface Contradiction {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Whether a fact comes from a file that was not read this time. */
export type IsForeign = (fact: Fact) => boolean;

interface Merged<T> {
  readonly value: T | undefined;
  readonly contradictions: readonly Contradiction[];
}

/** What the import states is replaced; what a person set stays, and is named where the import says otherwise. */
export function mergeFacts(
  existing: Facts | undefined,
  incoming: Facts | undefined,
  isForeign: IsForeign,
): Merged<Facts> {
  const merged: Record<string, readonly Fact[]> = {};
  const contradictions: Contradiction[] = [];
  for (const property of new Set([...Object.keys(existing ?? {}), ...Object.keys(incoming ?? {})])) {
    const before = existing?.[property] ?? [];
    const stated = incoming?.[property] ?? [];
    const kept = before.filter((fact) => isPersons(fact) || isForeign(fact));
    const isSetByHand = kept.some(isPersons);
    if (isSetByHand && stated.length > 0 && !sayTheSame(before, stated)) {
      contradictions.push({ field: `facts.${property}`, before, after: stated });
    }
    const after = isSetByHand ? kept : [...stated, ...kept.filter((fact) => !contains(stated, fact))];
    const settled = isSameSet(before, after) ? before : after;
    if (settled.length > 0) merged[property] = settled;
  }
  return { value: Object.keys(merged).length === 0 ? undefined : merged, contradictions };
}

type Options = Readonly<Record<string, Fact>>;

/** The same for options, which have one value each. */
export function mergeOptions(
  existing: Options | undefined,
  incoming: Options | undefined,
  isForeign: IsForeign,
): Merged<Options> {
  const lists = (options: Options | undefined): Facts =>
    Object.fromEntries(Object.entries(options ?? {}).map(([id, fact]) => [id, [fact]]));
  const { value, contradictions } = mergeFacts(lists(existing), lists(incoming), isForeign);
  const merged = Object.entries(value ?? {}).flatMap(([id, [fact]]) => (fact ? [[id, fact] as const] : []));
  return {
    value: merged.length === 0 ? undefined : Object.fromEntries(merged),
    contradictions: contradictions.map(({ field, before, after }) => ({
      field: field.replace(/^facts/, 'options'),
      before: (before as readonly Fact[])[0],
      after: (after as readonly Fact[])[0],
    })),
  };
}

function isPersons({ provenance }: Fact): boolean {
  return provenance === 'user' || provenance === 'derived';
}

/** Whether facts, or single ones as options have them, state the same values, wherever they come from. */
export function sayTheSame(some: unknown, others: unknown): boolean {
  return equalValues(valuesOf(some), valuesOf(others));
}

function valuesOf(stated: unknown): readonly string[] {
  const facts = (Array.isArray(stated) ? stated : stated === undefined ? [] : [stated]) as readonly Fact[];
  return [...new Set(facts.map(({ value }) => JSON.stringify(value)))].sort();
}

function contains(facts: readonly Fact[], fact: Fact): boolean {
  return facts.some((other) => equalValues(other, fact));
}

/** The order in which resources stand in a file says nothing. */
function isSameSet(some: readonly Fact[], others: readonly Fact[]): boolean {
  return some.length === others.length && some.every((fact) => contains(others, fact));
}
