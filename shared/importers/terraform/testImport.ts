/** What the tests of the importer share: plans and states written as small objects. */
import type { Boundary, DiagramNode, Edge, FactValue } from '../../model/diagram.js';
import type { Imported } from '../types.js';
import { terraform } from './terraform.js';

/** One resource of a written plan: `aws_vpc.main`, its values, what is unknown, its expressions. */
export interface Written {
  readonly address: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  /** Attribute → addresses that its expression refers to, or a whole expression. */
  readonly refers?: Readonly<Record<string, unknown>>;
}

/** Imports one text, or throws its error. */
export function importText(text: string, name = 'plan.json'): Imported {
  const result = terraform.read([{ name, text }]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

export function importPlan(...resources: readonly Written[]): Imported {
  return importText(JSON.stringify(planOf(...resources)));
}

/** The JSON of a plan that creates the resources of its root module. */
export function planOf(...resources: readonly Written[]): object {
  const parts = resources.map(({ address, values = {}, unknown = {}, refers = {} }) => {
    const [type = '', named = ''] = address.split('.');
    const name = named.replace(/\[.*$/, '');
    const key = /\[(.+)\]$/.exec(named)?.[1];
    const index = key === undefined ? {} : { index: JSON.parse(key) as unknown };
    const common = { address, mode: 'managed', type, name, ...index };
    return {
      planned: { ...common, values },
      change: { ...common, change: { actions: ['create'], before: null, after: values, after_unknown: unknown } },
      configured: { ...common, address: `${type}.${name}`, expressions: expressionsOf(refers) },
    };
  });
  return {
    format_version: '1.2',
    terraform_version: '1.9.8',
    planned_values: { root_module: { resources: parts.map(({ planned }) => planned) } },
    resource_changes: parts.map(({ change }) => change),
    configuration: { root_module: { resources: parts.map(({ configured }) => configured) } },
  };
}

function expressionsOf(refers: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(refers).map(([attribute, target]) => [
      attribute,
      typeof target === 'string' ? { references: referencesOf(target) } : target,
    ]),
  );
}

/** `aws_vpc.a.id` is listed together with `aws_vpc.a`. */
function referencesOf(target: string): readonly string[] {
  return target.split(',').flatMap((one) => {
    const outer = one.replace(/\.[^.]+$/, '');
    return outer.includes('.') ? [one, outer] : [one];
  });
}

/** The node or boundary that a resource is or was folded into. */
export function elementOf({ diagram }: Imported, address: string): DiagramNode | Boundary | undefined {
  return [...diagram.nodes.values(), ...diagram.boundaries.values()].find((element) =>
    (element.sources ?? []).some((source) => source.id === address),
  );
}

/** Label of the boundary that an element stands in. */
export function placeOf(imported: Imported, address: string): string | undefined {
  const parent = elementOf(imported, address)?.parent;
  return parent === undefined ? undefined : imported.diagram.boundaries.get(parent)?.label;
}

export function valuesAt(imported: Imported, address: string, property: string): readonly FactValue[] {
  return (elementOf(imported, address)?.facts?.[property] ?? []).map((fact) => fact.value);
}

export function edgesBetween(imported: Imported, from: string, to: string): readonly Edge[] {
  const source = elementOf(imported, from)?.id;
  const target = elementOf(imported, to)?.id;
  return [...imported.diagram.edges.values()].filter((edge) => edge.source === source && edge.target === target);
}

/** Every source id of a diagram, with repeats. */
export function sourceIds({ diagram }: Imported): readonly string[] {
  return [...diagram.nodes.values(), ...diagram.boundaries.values()].flatMap(({ sources }) =>
    (sources ?? []).map(({ id }) => id),
  );
}
