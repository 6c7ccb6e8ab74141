import type { Fact, FactValue } from '../../model/diagram.js';
import { addFact, type DraftEdge, type DraftNode } from './draft.js';
import type { Elements } from './elements.js';
import type { EdgePurpose, EdgeRule, ReferenceRule } from './mapping.js';
import { isPolicyKey } from './policyKeys.js';
import type { Resource } from './resource.js';
import { referencesIn, valueAt } from './path.js';

/** Properties that point to other resources without a connection to them. */
const NOT_CONNECTIONS: ReadonlySet<string> = new Set(['DependsOn', 'Tags', 'Metadata', 'ServiceToken']);

/** More users than this of one key, log store or identity would only draw a star. */
const HUB_LIMIT = 6;

/** Edges by their ends; the first statement of a fact counts. */
export class Edges {
  private readonly byEnds = new Map<string, DraftEdge>();

  constructor(private readonly elements: Elements) {}

  /** Adds an edge between two elements or completes the one that is there; none from an element to itself. */
  connect(
    from: string,
    to: string,
    source: Resource,
    facts: Readonly<Record<string, FactValue>>,
  ): DraftEdge | undefined {
    if (from === to) return undefined;
    const ends = `${from} ${to}`;
    const edge = this.byEnds.get(ends) ?? this.elements.draft.addEdge(from, to);
    this.byEnds.set(ends, edge);
    for (const [property, value] of Object.entries(facts)) {
      if (!edge.facts.has(property)) addFact(edge, property, value, 'import', source.id);
    }
    return edge;
  }

  between(from: string, to: string): DraftEdge | undefined {
    return this.byEnds.get(`${from} ${to}`);
  }

  all(): Iterable<DraftEdge> {
    return this.byEnds.values();
  }

  remove(edge: DraftEdge): void {
    this.byEnds.delete(`${edge.source} ${edge.target}`);
    this.elements.draft.edges.delete(edge.id);
  }
}

/** Draws what the mapping of each resource says it connects to. */
export function drawEdges(elements: Elements, edges: Edges): void {
  for (const resource of elements.graph.all.values()) {
    const disposition = elements.dispositions.of(resource.id);
    const mapping = elements.mappingOf(resource);
    if (mapping.as === 'boundary') continue;
    const asNode = disposition.kind === 'node' ? disposition.mapping : undefined;
    for (const rule of [...(mapping.edges ?? []), ...(asNode === mapping ? [] : (asNode?.edges ?? []))]) {
      drawRule(rule, resource, elements, edges);
    }
    const references = asNode === undefined ? folded(mapping) : (asNode.references ?? true);
    drawReferences(references, resource, elements, edges);
  }
}

function folded(mapping: { readonly as: string; readonly references?: ReferenceRule }): ReferenceRule {
  return mapping.as === 'fold' ? (mapping.references ?? false) : false;
}

function drawRule(rule: EdgeRule, resource: Resource, elements: Elements, edges: Edges): void {
  for (const from of ends(rule.from, resource, elements)) {
    for (const to of ends(rule.to, resource, elements)) {
      const polled = rule.polledServices?.includes(from.service) === true;
      const [source, target] = polled ? [to, from] : [from, to];
      const purpose = rule.purpose ?? purposeOf(target);
      edges.connect(source.id, target.id, resource, { ...(purpose && { purpose }), ...rule.facts });
    }
  }
}

function ends(path: string | undefined, resource: Resource, elements: Elements): readonly DraftNode[] {
  if (path === undefined) return elements.nodesOf(resource.id);
  return elements.graph.targetsOf(valueAt(resource.properties, path)).flatMap((id) => connectable(id, elements));
}

/** Roles, policies and logs are folded into whoever uses them; to name one is not to call its user. */
function connectable(id: string, elements: Elements): readonly DraftNode[] {
  const folded = elements.dispositions.of(id).kind === 'folded';
  if (folded && /^AWS::(IAM|Logs)::/.test(elements.graph.typeOf(id) ?? '')) return [];
  const nodes = elements.nodesOf(id);
  return folded && nodes.length > 1 ? [] : nodes;
}

function drawReferences(rule: ReferenceRule, resource: Resource, elements: Elements, edges: Edges): void {
  if (rule === false) return;
  const skip = rule === true ? [] : rule.skip;
  for (const [key, value] of Object.entries(resource.properties)) {
    if (skip.includes(key) || NOT_CONNECTIONS.has(key) || isPolicyKey(key)) continue;
    const targets = new Set(referencesIn(value).map((reference) => reference.resource));
    for (const target of [...targets].flatMap((id) => connectable(id, elements))) {
      const purpose = /log/i.test(key) ? 'logs' : purposeOf(target);
      for (const from of elements.nodesOf(resource.id)) {
        edges.connect(from.id, target.id, resource, purpose === undefined ? {} : { purpose });
      }
    }
  }
}

const PURPOSES: Readonly<Record<string, EdgePurpose>> = {
  'aws/kms': 'key-use',
  'aws/cloudwatch': 'logs',
  'aws/cognito': 'identity',
  'aws/iam': 'identity',
  'aws/backup': 'backup',
};

function purposeOf(target: DraftNode): EdgePurpose | undefined {
  return PURPOSES[target.service];
}

/** Names of the auxiliary nodes whose many edges were left out, with their number. */
export function withoutHubs(
  elements: Elements,
  edges: Edges,
): readonly { readonly label: string; readonly count: number }[] {
  const auxiliary = new Map<string, DraftEdge[]>();
  for (const edge of edges.all()) {
    const purpose = edge.facts.get('purpose')?.[0] satisfies Fact | undefined;
    if (purpose?.value !== 'key-use' && purpose?.value !== 'logs' && purpose?.value !== 'identity') continue;
    auxiliary.set(edge.target, [...(auxiliary.get(edge.target) ?? []), edge]);
  }
  const left: { label: string; count: number }[] = [];
  for (const [target, incoming] of auxiliary) {
    if (incoming.length <= HUB_LIMIT) continue;
    for (const edge of incoming) edges.remove(edge);
    left.push({ label: elements.draft.element(target)?.label ?? target, count: incoming.length });
  }
  return left;
}
