import {
  emptyDiagram,
  type Boundary,
  type Diagram,
  type DiagramNode,
  type Edge,
  type Fact,
  type Facts,
  type FirewallRule,
  type Provenance,
  type FactValue,
  type SourceRef,
} from '../../model/diagram.js';
import { slug, type IdPrefix } from '../../model/newId.js';
import type { Resource } from './resource.js';

type FactLists = Map<string, Fact[]>;

interface DraftElement {
  readonly id: string;
  label: string;
  parent?: string;
  readonly facts: FactLists;
  readonly sources: SourceRef[];
}

export interface DraftNode extends DraftElement {
  readonly service: string;
  readonly options: Map<string, Fact>;
  alsoIn: readonly string[];
  notes?: string;
}

export interface DraftBoundary extends DraftElement {
  readonly kind: string;
  provider?: string;
  readonly members: Set<string>;
  rules?: FirewallRule[];
  notes?: string;
}

export interface DraftEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly facts: FactLists;
  readonly sources: SourceRef[];
}

/** A diagram while it is put together; `diagram` freezes it. */
export class Draft {
  readonly nodes = new Map<string, DraftNode>();
  readonly boundaries = new Map<string, DraftBoundary>();
  readonly edges = new Map<string, DraftEdge>();
  private readonly taken = new Map<string, number>();

  addNode(service: string, label: string, parent?: string): DraftNode {
    const node: DraftNode = {
      id: this.id('n', label),
      service,
      label,
      parent,
      facts: new Map(),
      options: new Map(),
      alsoIn: [],
      sources: [],
    };
    this.nodes.set(node.id, node);
    return node;
  }

  addBoundary(kind: string, label: string, parent?: string): DraftBoundary {
    const boundary: DraftBoundary = {
      id: this.id('b', label),
      kind,
      label,
      parent,
      facts: new Map(),
      members: new Set(),
      sources: [],
    };
    this.boundaries.set(boundary.id, boundary);
    return boundary;
  }

  addEdge(source: string, target: string): DraftEdge {
    const name = `${source.slice(2)}-${target.slice(2)}`;
    const edge: DraftEdge = { id: this.id('e', name), source, target, facts: new Map(), sources: [] };
    this.edges.set(edge.id, edge);
    return edge;
  }

  element(id: string): DraftNode | DraftBoundary | undefined {
    return this.nodes.get(id) ?? this.boundaries.get(id);
  }

  diagram(title: string): Diagram {
    return {
      ...emptyDiagram(title),
      nodes: new Map([...this.nodes].map(([id, node]) => [id, finishedNode(node)])),
      boundaries: new Map([...this.boundaries].map(([id, boundary]) => [id, finishedBoundary(boundary)])),
      edges: new Map([...this.edges].map(([id, edge]) => [id, finishedEdge(edge)])),
    };
  }

  private id(prefix: IdPrefix, label: string): string {
    const base = `${prefix}_${slug(label)}`;
    const count = (this.taken.get(base) ?? 0) + 1;
    this.taken.set(base, count);
    if (count === 1) return base;
    const id = `${base}-${String(count)}`;
    // `web-2` may also be the slug of a label of its own.
    if (this.taken.has(id)) return this.id(prefix, label);
    this.taken.set(id, 1);
    return id;
  }
}

/** Adds a value of a property, unless the same value of the same source is there. */
export function addFact(
  element: { readonly facts: FactLists },
  property: string,
  value: FactValue,
  provenance: Provenance,
  source?: string,
): void {
  const facts = element.facts.get(property) ?? [];
  if (facts.some((fact) => fact.source === source && String(fact.value) === String(value))) return;
  facts.push(source === undefined ? { value, provenance } : { value, provenance, source });
  element.facts.set(property, facts);
}

/** Records which resource of the file an element stands for or has taken in. */
export function addSource(
  element: { readonly sources: SourceRef[] },
  resource: Resource,
  role: SourceRef['role'],
): void {
  const { file, id, sourceType, type } = resource;
  element.sources.push({ file, id, type: sourceType ?? type, role });
}

function finishedFacts(facts: FactLists): Facts | undefined {
  return facts.size === 0 ? undefined : Object.fromEntries(facts);
}

function finishedNode(node: DraftNode): DiagramNode {
  const { id, service, label, parent, notes } = node;
  return compact({
    id,
    service,
    label,
    parent,
    alsoIn: node.alsoIn.length === 0 ? undefined : node.alsoIn,
    options: node.options.size === 0 ? undefined : Object.fromEntries(node.options),
    facts: finishedFacts(node.facts),
    notes,
    sources: node.sources.length === 0 ? undefined : node.sources,
  });
}

function finishedBoundary(boundary: DraftBoundary): Boundary {
  const { id, kind, label, parent, provider, rules, notes } = boundary;
  return compact({
    id,
    kind,
    label,
    parent,
    provider,
    facts: finishedFacts(boundary.facts),
    members: boundary.members.size === 0 && kind !== 'security-group' ? undefined : [...boundary.members],
    rules,
    notes,
    sources: boundary.sources.length === 0 ? undefined : boundary.sources,
  });
}

function finishedEdge(edge: DraftEdge): Edge {
  const { id, source, target } = edge;
  return compact({
    id,
    source,
    target,
    facts: finishedFacts(edge.facts),
    sources: edge.sources.length === 0 ? undefined : edge.sources,
  });
}

/** Without the keys whose value is undefined. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
