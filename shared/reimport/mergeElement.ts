import type { Diagram, FirewallRule, SourceRef } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { ancestors } from '../model/hierarchy.js';
import { mergeFacts, mergeOptions, type Contradiction, type IsForeign } from './mergeFacts.js';
import { isWithin, type Scope } from './scope.js';
import { TRAITS, traitOf, traitsOf, traitText, type Collection, type Element } from './traits.js';

export interface MergeContext {
  readonly current: Diagram;
  readonly scope: Scope;
  /** Ids of what the import states too. */
  readonly stated: ReadonlySet<string>;
}

export interface MergedElement<T> {
  /** The same object where nothing changes. */
  readonly element: T;
  readonly contradictions: readonly Contradiction[];
}

/** What the import alone decides. */
const ITS_OWN = ['service', 'kind', 'provider'] as const;

/**
 * An element of the diagram with what the import now says of it.
 * @param incoming the imported one under the ids of the diagram
 */
export function mergeElement<T extends Element>(
  collection: Collection,
  existing: T,
  incoming: T,
  context: MergeContext,
): MergedElement<T> {
  const contradictions: Contradiction[] = [];
  const merged: Record<string, unknown> = { ...existing };
  for (const key of ITS_OWN) if (traitOf(incoming, key) !== undefined) merged[key] = traitOf(incoming, key);
  for (const trait of TRAITS[collection]) {
    const settled = settleTrait(trait, existing, incoming, context);
    merged[trait] = settled.value;
    if (settled.contradicts) {
      contradictions.push({ field: trait, before: settled.value, after: traitOf(incoming, trait) });
    }
  }
  if (!('text' in existing) && !('text' in incoming)) {
    const isForeign = foreignTo(existing.sources ?? [], context.scope);
    const facts = mergeFacts(existing.facts, incoming.facts, isForeign);
    merged.facts = facts.value;
    contradictions.push(...facts.contradictions);
    merged.sources = mergedSources(existing.sources ?? [], incoming.sources ?? [], context.scope);
    if ('service' in existing && 'service' in incoming) {
      const options = mergeOptions(existing.options, incoming.options, isForeign);
      merged.options = options.value;
      contradictions.push(...options.contradictions);
    }
  }
  merged.imported = traitsOf(collection, incoming);
  const element = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as unknown as T;
  return { element: equalValues(element, existing) ? existing : element, contradictions };
}

interface Settled {
  readonly value: unknown;
  readonly contradicts?: boolean;
}

/** The import's where only it changed, the person's where only they did; where both did, the person's, and it is named. */
function settleTrait(trait: string, existing: Element, incoming: Element, context: MergeContext): Settled {
  const own = traitOf(existing, trait);
  const [is, said, says] = [traitText(trait, own), existing.imported?.[trait], textIn(incoming, trait)];
  if (is === says || (existing.imported !== undefined && says === said)) return { value: own };
  if (trait === 'parent' && standsElsewhere(existing, context)) return { value: own };
  if (existing.imported === undefined) return { value: adopted(trait, existing, incoming, context) };
  if (is === said) return { value: withForeign(trait, own, incoming, context) };
  if (trait === 'members' || trait === 'alsoIn' || trait === 'rules') {
    return { value: withForeign(trait, own, incoming, context) };
  }
  return { value: own, contradicts: true };
}

function textIn(element: Element, trait: string): string | undefined {
  return traitText(trait, traitOf(element, trait));
}

/** Something drawn by hand turns out to be what the import states: its words stay, its place and its rules are the import's. */
function adopted(trait: string, existing: Element, incoming: Element, context: MergeContext): unknown {
  const [own, stated] = [traitOf(existing, trait), traitOf(incoming, trait)];
  if (trait === 'members' || trait === 'alsoIn' || trait === 'rules') {
    return withForeign(trait, own, incoming, context);
  }
  if (trait !== 'parent') return own ?? stated;
  const isInside = ancestors(context.current, existing.id).some(({ id }) => id === stated);
  return isInside ? own : stated;
}

/** A boundary of a file that was not read: the import can't name it. */
function standsElsewhere(existing: Element, { current, scope }: MergeContext): boolean {
  const parent =
    'parent' in existing && existing.parent !== undefined ? current.boundaries.get(existing.parent) : undefined;
  return parent !== undefined && !isWithin(scope, parent);
}

/** What the import lists, and what it can't know: things drawn by hand or from files that were not read, rules of a person. */
function withForeign(trait: string, own: unknown, incoming: Element, { stated }: MergeContext): unknown {
  const listed = traitOf(incoming, trait);
  if (trait === 'rules') {
    const rules = (own ?? []) as readonly FirewallRule[];
    const ofPerson = rules.filter((rule) => rule.source === undefined);
    const fromImport = (listed ?? []) as readonly FirewallRule[];
    const kept = ofPerson.filter((rule) => !fromImport.some((other) => equalValues(rule, other)));
    return listed === undefined && kept.length === 0 ? undefined : [...fromImport, ...kept];
  }
  if (trait !== 'members' && trait !== 'alsoIn') return listed;
  const kept = ((own ?? []) as readonly string[]).filter((id) => !stated.has(id));
  const all = [...new Set([...((listed ?? []) as readonly string[]), ...kept])];
  return listed === undefined && all.length === 0 ? undefined : all;
}

/** Facts of resources of files that were not read. */
function foreignTo(sources: readonly SourceRef[], scope: Scope): IsForeign {
  const within = new Set(sources.filter(({ file }) => scope.files.has(file)).map(({ id }) => id));
  const foreign = new Set(sources.filter(({ file }) => !scope.files.has(file)).map(({ id }) => id));
  return ({ source }) => source !== undefined && foreign.has(source) && !within.has(source);
}

function mergedSources(
  existing: readonly SourceRef[],
  incoming: readonly SourceRef[],
  scope: Scope,
): readonly SourceRef[] | undefined {
  const merged = [...existing.filter(({ file }) => !scope.files.has(file)), ...incoming];
  const isSame =
    merged.length === existing.length && merged.every((one) => existing.some((two) => equalValues(one, two)));
  if (isSame) return existing.length === 0 ? undefined : existing;
  return merged.length === 0 ? undefined : merged;
}

/** An imported element under the ids of the diagram; references to what is left out go. */
export function translated<T extends Element>(element: T, id: string, ids: ReadonlyMap<string, string>): T {
  const copy: Record<string, unknown> = { ...element, id };
  const all = (list: readonly string[]) => list.flatMap((one) => ids.get(one) ?? []);
  const { parent } = element as { readonly parent?: string };
  if (parent !== undefined) copy.parent = ids.get(parent);
  if ('alsoIn' in element && element.alsoIn) copy.alsoIn = all(element.alsoIn);
  if ('members' in element && element.members) copy.members = all(element.members);
  if ('rules' in element && element.rules) copy.rules = element.rules.map((rule) => translatedRule(rule, ids));
  if ('target' in element) {
    copy.source = ids.get(element.source);
    copy.target = ids.get(element.target);
  }
  return Object.fromEntries(Object.entries(copy).filter(([, value]) => value !== undefined)) as unknown as T;
}

function translatedRule(rule: FirewallRule, ids: ReadonlyMap<string, string>): FirewallRule {
  if (rule.peer?.startsWith('sg:') !== true) return rule;
  const peer = ids.get(rule.peer.slice(3));
  return peer === undefined ? rule : { ...rule, peer: `sg:${peer}` };
}
