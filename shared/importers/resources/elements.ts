import { Areas, type Home } from './areas.js';
import type { Dispositions } from './dispositions.js';
import { addSource, type Draft, type DraftBoundary, type DraftNode } from './draft.js';
import type { Mapping, NodeMapping } from './mapping.js';
import type { Resource } from './resource.js';
import type { ResourceGraph } from './resourceGraph.js';
import { labelOf } from './label.js';

/** Which element stands for which resource, and what else was folded into it. */
export class Elements {
  readonly areas: Areas;
  private readonly byResource = new Map<string, DraftNode | DraftBoundary>();
  private readonly guests = new Map<string, Resource[]>();

  constructor(
    readonly draft: Draft,
    readonly graph: ResourceGraph,
    readonly dispositions: Dispositions,
    readonly mappingOf: (resource: Resource) => Mapping,
    homeOf?: (resource: Resource | undefined) => Home,
  ) {
    this.areas = new Areas(draft, homeOf);
    for (const resource of graph.all.values()) this.addElement(resource);
    for (const resource of graph.all.values()) this.foldIn(resource);
  }

  /** Elements that a resource is or was folded into; none for what only belongs to the region or account. */
  of(resourceId: string): readonly (DraftNode | DraftBoundary)[] {
    return this.dispositions.hostsOf(resourceId).flatMap((id) => this.byResource.get(id) ?? []);
  }

  /** The element that carries the resource as a source: the first host, or the area. */
  carrierOf(resourceId: string): DraftNode | DraftBoundary {
    const [first] = this.of(resourceId);
    if (first !== undefined) return first;
    const resource = this.graph.all.get(resourceId);
    const disposition = this.dispositions.of(resourceId);
    const account = disposition.kind === 'area' && disposition.area === 'account';
    return account ? this.areas.accountOf(resource) : this.areas.regionOf(resource);
  }

  nodesOf(resourceId: string): readonly DraftNode[] {
    return this.of(resourceId).filter((element) => 'service' in element);
  }

  boundaryOf(resourceId: string): DraftBoundary | undefined {
    const element = this.byResource.get(resourceId);
    return element !== undefined && 'kind' in element ? element : undefined;
  }

  /** Nodes with the resource that each stands for. */
  *ownNodes(): Iterable<readonly [DraftNode, Resource, NodeMapping]> {
    for (const resource of this.graph.all.values()) {
      const disposition = this.dispositions.of(resource.id);
      const element = this.byResource.get(resource.id);
      if (disposition.kind === 'node' && element !== undefined && 'service' in element) {
        yield [element, resource, disposition.mapping];
      }
    }
  }

  /** Boundaries of a kind with the resource that each stands for. */
  *ownBoundaries(kind: string): Iterable<readonly [DraftBoundary, Resource]> {
    for (const resource of this.graph.all.values()) {
      const boundary = this.boundaryOf(resource.id);
      if (boundary?.kind === kind) yield [boundary, resource];
    }
  }

  /** Resources folded into the element of a resource. */
  guestsOf(resourceId: string): readonly Resource[] {
    return this.guests.get(resourceId) ?? [];
  }

  private addElement(resource: Resource): void {
    const disposition = this.dispositions.of(resource.id);
    const label = labelOf(resource);
    if (disposition.kind === 'boundary') {
      this.byResource.set(resource.id, this.draft.addBoundary(disposition.boundary, label));
    } else if (disposition.kind === 'node') {
      const { service } = disposition.mapping;
      const id = typeof service === 'string' ? service : service(resource, this.graph);
      const named = id === 'generic/unknown' ? `${label} (${resource.sourceType ?? resource.type})` : label;
      const node = this.draft.addNode(id, named);
      if (resource.conditional !== undefined) node.notes = `Only deployed when ${resource.conditional} holds.`;
      this.byResource.set(resource.id, node);
    }
    const element = this.byResource.get(resource.id);
    if (element !== undefined) addSource(element, resource, 'self');
  }

  private foldIn(resource: Resource): void {
    if (this.byResource.has(resource.id)) return;
    addSource(this.carrierOf(resource.id), resource, 'folded');
    for (const host of this.dispositions.hostsOf(resource.id)) {
      const guests = this.guests.get(host);
      if (guests === undefined) this.guests.set(host, [resource]);
      else guests.push(resource);
    }
  }
}
