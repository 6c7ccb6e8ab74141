import type { OptionCondition, OptionValue, Service, ServiceOption } from '../catalog/types.js';
import type { DiagramNode, Fact } from '../model/diagram.js';

/** An option of a service with the value that a node states for it. */
export interface ChosenValue {
  readonly option: ServiceOption;
  readonly value: OptionValue;
  readonly fact: Fact;
}

type Options = DiagramNode['options'];

function holds(condition: OptionCondition | undefined, options: Options): boolean {
  if (condition === undefined) return true;
  const stated = options?.[condition.option]?.value;
  return typeof stated === 'string' && condition.values.includes(stated);
}

/** Options that are offered on this node: those that depend on another option only while it has the value they ask for. */
export function offeredOptions(node: DiagramNode, service: Service): readonly ServiceOption[] {
  return service.options.filter((option) => holds(option.onlyWhen, node.options));
}

const NONE: readonly ChosenValue[] = [];
const chosenBefore = new WeakMap<object, { readonly service: Service; readonly chosen: readonly ChosenValue[] }>();

/** What is set, in the order of the service's options; a value that the catalog lacks counts as not set. */
export function chosenValues(node: DiagramNode, service: Service): readonly ChosenValue[] {
  if (node.options === undefined) return NONE;
  const before = chosenBefore.get(node.options);
  if (before?.service === service) return before.chosen;
  const chosen: ChosenValue[] = [];
  for (const option of offeredOptions(node, service)) {
    const fact = node.options[option.id];
    const value = option.values.find(({ id }) => id === fact?.value);
    if (fact !== undefined && value !== undefined) chosen.push({ option, value, fact });
  }
  chosenBefore.set(node.options, { service, chosen });
  return chosen;
}

/** Options that move the line and have no value yet: each opens a choose task. */
export function openOptions(node: DiagramNode, service: Service): readonly ServiceOption[] {
  const chosen = new Set(chosenValues(node, service).map(({ option }) => option.id));
  return offeredOptions(node, service).filter((option) => option.movesLine && !chosen.has(option.id));
}

/** Layer → owner that this value forces here, its effects together with other options included. */
export function forcedOwners(choice: ChosenValue, node: DiagramNode): NonNullable<OptionValue['owners']> {
  const { owners = {}, together = [] } = choice.value;
  return Object.assign(
    {},
    owners,
    ...together.filter((t) => holds(t, node.options)).map((t) => t.owners),
  ) as typeof owners;
}

const impliedBefore = new WeakMap<readonly ChosenValue[], ReadonlyMap<string, Fact>>();

/** Facts that the chosen options imply, property → fact. */
export function impliedFacts(node: DiagramNode, service: Service): ReadonlyMap<string, Fact> {
  const chosen = chosenValues(node, service);
  const before = impliedBefore.get(chosen);
  if (before !== undefined) return before;
  const facts = new Map<string, Fact>();
  impliedBefore.set(chosen, facts);
  for (const { option, value } of chosen) {
    for (const [property, implied] of Object.entries(value.implies ?? {})) {
      facts.set(property, { value: implied, provenance: 'derived', note: `${option.label} = ${value.label}` });
    }
  }
  return facts;
}
