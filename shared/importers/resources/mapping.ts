import type { FactValue } from '../../model/diagram.js';
import type { Resource } from './resource.js';
import type { ResourceGraph } from './resourceGraph.js';

/** What becomes of a resource type in the diagram. Every resource is exactly one of these. */
export type Mapping = NodeMapping | BoundaryMapping | FoldMapping;

/** Purpose of an edge (DOMAIN 5.1) that importers set. */
export type EdgePurpose = 'request' | 'admin' | 'replication' | 'backup' | 'logs' | 'build' | 'key-use' | 'identity';

/** An edge that a configuration states: between what two paths of the resource point to. */
export interface EdgeRule {
  /** Path whose targets open the connection; absent = the resource itself. */
  readonly from?: string;
  /** Path whose targets are called; absent = the resource itself. */
  readonly to?: string;
  readonly purpose?: EdgePurpose;
  /** Targets of `from` that wait to be asked: there the other side opens the connection. */
  readonly polledServices?: readonly string[];
  /** Facts known from the kind of link alone. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

/** How a property of the resource chooses a value of a service option (DOMAIN 3). */
export interface OptionRule {
  readonly option: string;
  readonly path: string;
  /** Text of the property → value of the option. */
  readonly values?: Readonly<Record<string, string>>;
  /** Value when the property is present, whatever it holds. */
  readonly present?: string;
  /** Documented value when it is absent. */
  readonly absent?: string;
}

export interface NodeMapping {
  readonly as: 'node';
  /** Service id, or how it follows from the resource. */
  readonly service: string | ((resource: Resource, graph: ResourceGraph) => string);
  /** Serves the whole account, so it stands in no region. */
  readonly global?: boolean;
  readonly options?: readonly OptionRule[];
  readonly edges?: readonly EdgeRule[];
  /** Whether each reference to another node is an edge too; absent = each. */
  readonly references?: ReferenceRule;
  /** Another resource to fold into where there is one, tried in this order. */
  readonly unless?: readonly FoldTarget[];
}

/** `skip` names properties whose references are no connections. */
export type ReferenceRule = boolean | { readonly skip: readonly string[] };

export interface BoundaryMapping {
  readonly as: 'boundary';
  readonly kind: string;
}

/** Where a minor resource may belong; the first that leads to a node or boundary counts. */
export type FoldTarget =
  | { readonly path: string }
  /** A resource that refers to this one below one of the keys (any key where none is given). */
  | { readonly usedBy: readonly string[] }
  | { readonly find: (resource: Resource, graph: ResourceGraph) => readonly string[] };

export interface FoldMapping {
  readonly as: 'fold';
  readonly into: readonly FoldTarget[];
  /** Where it goes when nothing fits: the region, the account, or a node of its own. */
  readonly otherwise: 'region' | 'account' | NodeMapping;
  readonly edges?: readonly EdgeRule[];
  /** Whether its references are edges of the node that it folds into; absent = no. */
  readonly references?: ReferenceRule;
  /** What it says of the options of the node that it folds into. */
  readonly options?: readonly OptionRule[];
  /** False: the subnets and groups it names are not those of the node that it folds into. */
  readonly places?: boolean;
}

export type MappingTable = Readonly<Record<string, Mapping>>;

export function node(service: NodeMapping['service'], more: Omit<NodeMapping, 'as' | 'service'> = {}): NodeMapping {
  return { as: 'node', service, ...more };
}

export function boundary(kind: string): BoundaryMapping {
  return { as: 'boundary', kind };
}

export function fold(
  into: readonly FoldTarget[],
  otherwise: FoldMapping['otherwise'],
  more: Omit<FoldMapping, 'as' | 'into' | 'otherwise'> = {},
): FoldMapping {
  return { as: 'fold', into, otherwise, ...more };
}

/** The resource that a property names. */
export function at(path: string): FoldTarget {
  return { path };
}

/** The resource that names this one, below one of the keys where keys are given. */
export function usedBy(...keys: readonly string[]): FoldTarget {
  return { usedBy: keys };
}

/** The first resource of a type, for settings that name nothing but belong together. */
export function sibling(type: string): FoldTarget {
  return {
    find: (_resource, graph) =>
      graph
        .ofType(type)
        .slice(0, 1)
        .map((found) => found.id),
  };
}
