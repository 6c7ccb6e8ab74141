import type { FactValue, FirewallRule } from '../../../model/diagram.js';
import { addFact, type DraftBoundary, type DraftNode } from '../../resources/draft.js';
import type { Edges } from '../../resources/edges.js';
import type { Elements } from '../../resources/elements.js';
import type { Resource } from '../../resources/resource.js';
import { ruleFacts, type EdgeFacts } from './connection.js';
import { entries, type EntryWay, type WaysOf } from './entries.js';

/** Draws the internet and who is open to it; nothing where nobody is. */
export function drawInternet(elements: Elements, edges: Edges, ways: ReadonlyMap<string, WaysOf> = entries): void {
  const internet = new Internet(elements, edges);
  for (const resource of elements.graph.all.values()) {
    const waysOf = ways.get(resource.type);
    if (waysOf === undefined) continue;
    for (const node of elements.nodesOf(resource.id)) {
      for (const way of waysOf(resource, elements)) internet.opens(node, resource, way);
    }
  }
  for (const [node, resource] of elements.ownNodes()) internet.opensByGroup(node, resource);
}

/** Services of machines whose groups alone decide who gets in. */
const HOSTS: ReadonlySet<string> = new Set([
  'aws/ec2',
  'aws/ec2-auto-scaling',
  'aws/ecs',
  'azure/virtual-machines',
  'azure/vm-scale-sets',
  'gcp/compute-engine',
]);

class Internet {
  private node: DraftNode | undefined;
  private readonly opened = new Set<string>();

  constructor(
    private readonly elements: Elements,
    private readonly edges: Edges,
  ) {}

  opens(node: DraftNode, resource: Resource, way: EntryWay): void {
    const scope = way.filteredByGroups === true ? this.scopeByGroups(node, way.facts.port) : 'anywhere';
    if (scope === 'closed') return;
    this.draw(node, resource, scope === 'unknown' ? way.facts : { sourceScope: scope, ...way.facts });
  }

  /** An instance with an open group in a public subnet is an entry, whatever it is meant to be. */
  opensByGroup(node: DraftNode, resource: Resource): void {
    if (!HOSTS.has(node.service) || !this.isPublic(node)) return;
    for (const rule of this.inboundRules(node)) {
      if (!isAnywhere(rule.peer)) continue;
      const source = this.elements.graph.all.get(rule.source ?? '') ?? resource;
      this.draw(node, source, { ...ruleFacts(rule), sourceScope: 'anywhere' });
    }
  }

  private isPublic(node: DraftNode): boolean {
    const addresses = node.facts.get('publicIp');
    if (addresses !== undefined) return addresses.some((fact) => fact.value === true);
    const subnet = node.parent === undefined ? undefined : this.elements.draft.boundaries.get(node.parent);
    return subnet?.facts.get('routing')?.[0]?.value === 'public';
  }

  private groupsOf(node: DraftNode): readonly DraftBoundary[] {
    return [...this.elements.draft.boundaries.values()].filter(
      (boundary) => boundary.kind === 'security-group' && boundary.members.has(node.id),
    );
  }

  private inboundRules(node: DraftNode): readonly FirewallRule[] {
    return this.groupsOf(node).flatMap((group) => (group.rules ?? []).filter((rule) => rule.direction === 'in'));
  }

  /** How far the groups of an entry let the world in; `unknown` where no group or an address isn't known. */
  private scopeByGroups(node: DraftNode, port: FactValue | undefined): 'anywhere' | 'cidr' | 'closed' | 'unknown' {
    const groups = this.groupsOf(node);
    const rules = this.inboundRules(node).filter((rule) => coversPort(rule, port));
    if (groups.length === 0 || rules.some((rule) => rule.peer === undefined)) return 'unknown';
    if (rules.some((rule) => isAnywhere(rule.peer))) return 'anywhere';
    return rules.some(
      (rule) => rule.peer !== undefined && /^[\d.:a-f]+\/\d+$/i.test(rule.peer) && !isPrivate(rule.peer),
    )
      ? 'cidr'
      : 'closed';
  }

  /** One edge for each port or protocol, because each may be encrypted or not. */
  private draw(node: DraftNode, source: Resource, facts: EdgeFacts): void {
    const key = `${node.id} ${String(facts.port ?? facts.protocol ?? '')}`;
    if (this.opened.has(key)) return;
    this.opened.add(key);
    this.node ??= this.elements.draft.addNode('generic/internet', 'Internet');
    const known = this.edges.between(this.node.id, node.id);
    const edge =
      known === undefined
        ? this.edges.connect(this.node.id, node.id, source, {})
        : this.elements.draft.addEdge(this.node.id, node.id);
    if (edge === undefined) return;
    for (const [property, value] of Object.entries(facts)) addFact(edge, property, value, 'import', source.id);
  }
}

function isAnywhere(peer: string | undefined): boolean {
  return peer === '0.0.0.0/0' || peer === '::/0' || peer === 'any';
}

function isPrivate(peer: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd])/i.test(peer);
}

function coversPort(rule: FirewallRule, port: FactValue | undefined): boolean {
  if (typeof port !== 'number' || rule.ports === undefined || rule.ports === 'any') return true;
  const [from, to] = rule.ports.split('-').map(Number);
  return from !== undefined && from <= port && port <= (to ?? from);
}
