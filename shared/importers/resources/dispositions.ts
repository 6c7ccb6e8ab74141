import type { FoldTarget, Mapping, NodeMapping } from './mapping.js';
import { isPolicyKey } from './policyKeys.js';
import type { Resource } from './resource.js';
import type { ResourceGraph } from './resourceGraph.js';

/** What becomes of one resource. */
export type Disposition =
  | { readonly kind: 'node'; readonly mapping: NodeMapping }
  | { readonly kind: 'boundary'; readonly boundary: string }
  /** Folded; `hosts` are ids of the resources that became elements, the first one carries the source. */
  | { readonly kind: 'folded'; readonly hosts: readonly string[] }
  /** Folded into the region or the account, because it belongs to no single element. */
  | { readonly kind: 'area'; readonly area: 'region' | 'account' };

/** Decides for every resource what it becomes; references may run in circles. */
export class Dispositions {
  private readonly decided = new Map<string, Disposition>();

  constructor(
    private readonly graph: ResourceGraph,
    private readonly mappingOf: (resource: Resource) => Mapping,
  ) {
    for (const id of graph.all.keys()) this.decided.set(id, this.decide(id, new Set()));
  }

  of(id: string): Disposition {
    return this.decided.get(id) ?? { kind: 'area', area: 'region' };
  }

  /** Ids of the resources whose elements stand for this one: itself, or those that it folds into. */
  hostsOf(id: string): readonly string[] {
    const disposition = this.of(id);
    if (disposition.kind === 'folded') return disposition.hosts;
    return disposition.kind === 'area' || !this.graph.all.has(id) ? [] : [id];
  }

  private decide(id: string, visited: Set<string>): Disposition {
    const known = this.decided.get(id);
    if (known !== undefined) return known;
    const resource = this.graph.all.get(id);
    if (resource === undefined || visited.has(id)) return { kind: 'area', area: 'region' };
    visited.add(id);
    const mapping = this.mappingOf(resource);
    if (mapping.as === 'boundary') return { kind: 'boundary', boundary: mapping.kind };
    const hosts = this.firstHosts(resource, mapping.as === 'fold' ? mapping.into : (mapping.unless ?? []), visited);
    if (hosts.length > 0) return { kind: 'folded', hosts };
    if (mapping.as === 'node') return { kind: 'node', mapping };
    if (typeof mapping.otherwise === 'string') return { kind: 'area', area: mapping.otherwise };
    return { kind: 'node', mapping: mapping.otherwise };
  }

  private firstHosts(resource: Resource, targets: readonly FoldTarget[], visited: Set<string>): readonly string[] {
    for (const target of targets) {
      const hosts = this.candidates(resource, target)
        .filter((id) => id !== resource.id)
        .flatMap((id) => this.hostsVia(id, visited))
        .filter((id) => id !== resource.id);
      if (hosts.length > 0) return [...new Set(hosts)];
    }
    return [];
  }

  private hostsVia(id: string, visited: Set<string>): readonly string[] {
    const disposition = this.decide(id, new Set(visited));
    if (disposition.kind === 'folded') return disposition.hosts;
    return disposition.kind === 'area' ? [] : [id];
  }

  private candidates(resource: Resource, target: FoldTarget): readonly string[] {
    if ('path' in target) return this.graph.targetsAt(resource, target.path);
    if ('find' in target) return target.find(resource, this.graph);
    return this.graph
      .referrersOf(resource.id)
      .filter(({ key }) => (target.usedBy.length === 0 ? !isPolicyKey(key) : target.usedBy.includes(key)))
      .map((referrer) => referrer.resource.id);
  }
}
