import type { Catalog, Service } from '../catalog/types.js';
import { reasonOf } from '../ownership/factWords.js';
import { factsOf, type Element } from '../ownership/facts.js';
import { rulingsOf } from '../ownership/ruling.js';
import { surroundingsOf, type Surroundings } from '../ownership/surroundings.js';
import type { Owners } from '../ownership/types.js';
import { securityGroupsOf } from '../model/hierarchy.js';
import { inOrder } from '../model/inOrder.js';
import type { Boundary, Diagram, DiagramNode, Fact, FactValue } from '../model/diagram.js';
import { dataClassOf, maxClassificationOf, trustOf, type DataClass } from './classification.js';
import { buildFlows, type Flow, type Flows } from './flows.js';
import { isInternetSource, reachability, type Reach } from './reachability.js';
import type { Ternary } from './ternary.js';

/** What a rule sees: the diagram, and the predicates of the domain over it. Everything is computed once per diagram. */
export interface RuleContext {
  readonly diagram: Diagram;
  readonly catalog: Catalog;
  /** ISO date. */
  readonly today: string;
  /** Nodes in scope, in the order of their ids. */
  readonly nodes: readonly DiagramNode[];
  /** Boundaries in scope, in the order of their ids. */
  readonly boundaries: readonly Boundary[];
  /** Edges resolved to single elements: one to a boundary stands for each node inside. */
  readonly flows: readonly Flow[];
  inflows(id: string): readonly Flow[];
  outflows(id: string): readonly Flow[];
  service(node: DiagramNode): Service | undefined;
  /** Whether a node is one of these services, `s3` for `aws/s3`; ids with a slash are taken whole. */
  isService(id: string, ...services: readonly string[]): boolean;
  /** Nodes in scope of these services, named as in `isService`. */
  nodesOf(...services: readonly string[]): readonly DiagramNode[];
  /** The value that decides: the first one that is not good where several are known; undefined = unknown. */
  value(element: Element | undefined, property: string): FactValue | undefined;
  /** Everything stated of a property: by the element, its options, or what follows from the drawing. */
  facts(element: Element | undefined, property: string): readonly Fact[];
  /** A fact in words, for `because`: `Public IP = Yes (import)` or `Public IP is not known`. */
  say(element: Element | undefined, property: string): string;
  /** Whether the vocabulary reads this property on the node's service at all. */
  reads(node: DiagramNode, property: string): boolean;
  label(id: string): string;
  storesData(id: string): boolean;
  runsCode(id: string): boolean;
  isEntry(id: string): boolean;
  isInternet(id: string): boolean;
  /** The connection comes from the internet, or may come from anywhere. */
  exposed(flow: Flow): Ternary;
  /** Whether an anonymous path from the internet ends here. */
  reach(id: string): Reach;
  groups(id: string): readonly Boundary[];
  around(id: string, kind: string): Boundary | undefined;
  /** The boundaries around an element, nearest first, without itself. */
  chain(id: string): readonly Boundary[];
  /** Who owns each layer of a node or boundary. */
  owners(element: DiagramNode | Boundary): Owners;
  /** Nearest subnet's routing, or unknown. */
  inPublicSubnet(id: string): Ternary;
  vpcAttached(id: string): boolean;
  /** Effective environment: own fact, else the nearest boundary's. */
  environment(id: string): string | undefined;
  /** Effective classification: own, else the highest of what comes in. */
  dataClass(id: string): DataClass | undefined;
  flowClass(flow: Flow): DataClass | undefined;
  /** 0 internet … 4 isolated (DOMAIN 5.3). */
  trust(id: string): number;
  maxClassification(id: string): DataClass;
}

function memoised<T>(compute: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined || known.has(id)) return before as T;
    const value = compute(id);
    known.set(id, value);
    return value;
  };
}

function inScope<T extends { readonly id: string; readonly scope?: string }>(
  all: ReadonlyMap<string, T>,
): readonly T[] {
  return inOrder(all).filter(({ scope }) => scope !== 'drawn-only');
}

/** Of several facts the first that is not good decides; order of the file otherwise. */
function decidingFact(catalog: Catalog, facts: readonly Fact[], property: string): Fact | undefined {
  if (facts.length <= 1) return facts[0];
  const good = catalog.properties.get(property)?.good ?? [];
  return facts.find(({ value }) => !good.some((one) => one === value)) ?? facts[0];
}

const readBefore = new WeakMap<Catalog, Map<string, Set<string>>>();

/** Service → the properties that the vocabulary reads on it. */
function propertiesRead(catalog: Catalog): ReadonlyMap<string, ReadonlySet<string>> {
  let byService = readBefore.get(catalog);
  if (byService === undefined) {
    byService = new Map<string, Set<string>>();
    for (const property of catalog.properties.values()) {
      for (const reader of property.readOn) {
        const read = byService.get(reader);
        if (read === undefined) byService.set(reader, new Set([property.id]));
        else read.add(property.id);
      }
    }
    readBefore.set(catalog, byService);
  }
  return byService;
}

/** What of a context can be kept while a diagram is edited, each computed when it is first asked for. */
export interface ContextParts {
  nodes?: readonly DiagramNode[];
  boundaries?: readonly Boundary[];
  flows?: Flows;
  reached?: ReadonlyMap<string, Reach>;
}

/** Builds the context; nothing is evaluated before a rule asks for it. `parts` are taken as they are, and completed. */
export function ruleContext(diagram: Diagram, catalog: Catalog, today: string, parts: ContextParts = {}): RuleContext {
  const flows = () => (parts.flows ??= buildFlows(diagram));
  const service = (node: DiagramNode) => catalog.services.get(node.service);
  const serviceOf = (id: string) => {
    const node = diagram.nodes.get(id);
    return node && service(node);
  };
  const byServiceOnce = memoised(() => {
    const byService = new Map<string, DiagramNode[]>();
    for (const node of context.nodes) {
      const known = byService.get(node.service);
      if (known === undefined) byService.set(node.service, [node]);
      else known.push(node);
    }
    return byService;
  });
  const read = propertiesRead(catalog);
  const bare = surroundingsOf(diagram, {});
  const inside = new Map<string, Surroundings>();
  const around = (id: string) => {
    const parent = (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.parent;
    if (parent === undefined) return bare;
    let surroundings = inside.get(parent);
    if (surroundings === undefined) {
      surroundings = surroundingsOf(diagram, { parent });
      inside.set(parent, surroundings);
    }
    return surroundings;
  };
  const owners = memoised((id) => {
    const element = diagram.nodes.get(id) ?? diagram.boundaries.get(id);
    return rulingsOf(diagram, element ?? { id, service: '', label: id }, catalog);
  });
  const factsAt = (element: Element | undefined, property: string) =>
    element === undefined ? [] : factsOf(context, element, property);
  const factOf = (element: Element | undefined, property: string) =>
    decidingFact(catalog, factsAt(element, property), property);
  const context: RuleContext = {
    diagram,
    catalog,
    today,
    nodes: (parts.nodes ??= inScope(diagram.nodes)),
    boundaries: (parts.boundaries ??= inScope(diagram.boundaries)),
    get flows() {
      return flows().all;
    },
    inflows: (id) => flows().into.get(id) ?? [],
    outflows: (id) => flows().outOf.get(id) ?? [],
    service,
    isService: (id, ...services) => {
      const own = diagram.nodes.get(id)?.service;
      return own !== undefined && services.some((name) => isNamed(own, name));
    },
    nodesOf: (...services) =>
      services.flatMap((name) => byServiceOnce('').get(name.includes('/') ? name : `aws/${name}`) ?? []),
    facts: factsAt,
    value: (element, property) => factOf(element, property)?.value,
    say: (element, property) => reasonOf(catalog, property, factOf(element, property))[0],
    reads: (node, property) => read.get(node.service)?.has(property) ?? false,
    label: (id) => (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.label ?? id,
    storesData: memoised((id) => serviceOf(id)?.family === 'data'),
    runsCode: memoised((id) => {
      const own = serviceOf(id);
      return own !== undefined && own.family === 'compute' && own.runsCustomerCode;
    }),
    isEntry: memoised((id) => serviceOf(id)?.isEntry ?? false),
    isInternet: memoised((id) => isInternetSource(context, id)),
    exposed: (flow) => {
      const scope = context.value(flow.edge, 'sourceScope');
      if (scope !== undefined) return scope === 'anywhere' ? 'yes' : 'no';
      return context.isInternet(flow.source) ? 'yes' : 'no';
    },
    reach: (id) => reached().get(id) ?? UNREACHED,
    groups: (id) => securityGroupsOf(diagram, id),
    around: (id, kind) => around(id).byKind.get(kind),
    chain: (id) => around(id).chain,
    owners: (element) => owners(element.id),
    inPublicSubnet: memoised((id) => {
      const subnet = around(id).byKind.get('subnet');
      if (!subnet) return 'no';
      const routing = context.value(subnet, 'routing');
      if (routing === undefined) return 'unknown';
      return routing === 'public' ? 'yes' : 'no';
    }),
    vpcAttached: memoised((id) => around(id).byKind.has('vpc')),
    environment: memoised((id) => environmentOf(context, id)),
    dataClass: memoised((id) => dataClassOf(context, id)),
    flowClass: (flow) =>
      (context.value(flow.edge, 'dataClassification') as DataClass | undefined) ?? ownClass(context, flow.source),
    trust: memoised((id) => trustOf(context, id)),
    maxClassification: memoised((id) => maxClassificationOf(context, id)),
  };
  const reached = () => (parts.reached ??= reachability(context));
  return context;
}

/** Whether a service id is meant by a name: `s3` stands for `aws/s3`. */
function isNamed(service: string, name: string): boolean {
  if (service.length === name.length) return service === name;
  return service.length === name.length + 'aws/'.length && service.startsWith('aws/') && service.endsWith(name);
}

const UNREACHED: Reach = { depth: 'none', path: [] };

function ownClass(context: RuleContext, id: string): DataClass | undefined {
  const element = context.diagram.nodes.get(id) ?? context.diagram.boundaries.get(id);
  return context.value(element, 'dataClassification') as DataClass | undefined;
}

function environmentOf(context: RuleContext, id: string): string | undefined {
  const own = context.diagram.nodes.get(id) ?? context.diagram.boundaries.get(id);
  for (const element of [own, ...context.chain(id)]) {
    const value = context.value(element, 'environment');
    if (typeof value === 'string') return value;
  }
  return undefined;
}
