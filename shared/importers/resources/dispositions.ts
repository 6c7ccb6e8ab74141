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

const NOWHERE: Disposition = { kind: 'area', area: 'region' };

/** Decides for every resource what it becomes; references may run in circles. */
export class Dispositions {
  private readonly decided = new Map<string, Disposition>();

  constructor(
    private readonly graph: ResourceGraph,
    private readonly mappingOf: (resource: Resource) => Mapping,
  ) {
    for (const id of graph.all.keys()) this.decided.set(id, this.decide(id, new Map()));
  }

  of(id: string): Disposition {
    return this.decided.get(id) ?? NOWHERE;
  }

  /** Ids of the resources whose elements stand for this one: itself, or those that it folds into. */
  hostsOf(id: string): readonly string[] {
    return hostsOf(id, this.of(id));
  }

  /** `asked` holds what this question has come past: done, or still open where references run in a circle. */
  private decide(id: string, asked: Map<string, Disposition>): Disposition {
    const known = this.decided.get(id) ?? asked.get(id);
    if (known !== undefined) return known;
    const resource = this.graph.all.get(id);
    if (resource === undefined) return NOWHERE;
    asked.set(id, NOWHERE);
    const disposition = this.dispositionOf(resource, asked);
    asked.set(id, disposition);
    return disposition;
  }

  private dispositionOf(resource: Resource, asked: Map<string, Disposition>): Disposition {
    const mapping = this.mappingOf(resource);
    if (mapping.as === 'boundary') return { kind: 'boundary', boundary: mapping.kind };
    const hosts = this.firstHosts(resource, mapping.as === 'fold' ? mapping.into : (mapping.unless ?? []), asked);
    if (hosts.length > 0) return { kind: 'folded', hosts };
    if (mapping.as === 'node') return { kind: 'node', mapping };
    if (typeof mapping.otherwise === 'string') return { kind: 'area', area: mapping.otherwise };
    return { kind: 'node', mapping: mapping.otherwise };
  }

  private firstHosts(
    resource: Resource,
    targets: readonly FoldTarget[],
    asked: Map<string, Disposition>,
  ): readonly string[] {
    for (const target of targets) {
      const hosts = this.candidates(resource, target)
        .filter((id) => id !== resource.id)
        .flatMap((id) => hostsOf(id, this.decide(id, asked)))
        .filter((id) => id !== resource.id);
      if (hosts.length > 0) return [...new Set(hosts)];
    }
    return [];
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

function hostsOf(id: string, disposition: Disposition): readonly string[] {
  if (disposition.kind === 'folded') return disposition.hosts;
  return disposition.kind === 'area' ? [] : [id];
}
