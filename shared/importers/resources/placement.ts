import { services } from '../../catalog/services.js';
import type { DraftBoundary, DraftNode } from './draft.js';
import type { Elements } from './elements.js';
import { networkReferences, nameOf } from './networkReferences.js';
import type { Resource } from './resource.js';
import { flattenedText, Reference, Unresolved, type Value } from './value.js';

/** Where a resource stands, as far as it says so itself or through what is folded into it. */
interface Place {
  readonly subnets: readonly DraftBoundary[];
  readonly groups: readonly DraftBoundary[];
  readonly networks: readonly DraftBoundary[];
  /** Names of places outside the file. */
  readonly outside: readonly string[];
}

/** Properties in which a subnet or group says which network it belongs to. */
const NETWORK_KEYS = ['VpcId', 'EC2VpcId', 'virtual_network_name', 'network', 'network_id'];

/** Puts every element into the boundary it stands in and every node into its security groups. */
export class Placement {
  private readonly outsideNetworks = new Map<string, DraftBoundary>();

  constructor(private readonly elements: Elements) {}

  placeBoundaries(): void {
    const { areas } = this.elements;
    for (const [boundary, resource] of this.elements.ownBoundaries('stack')) {
      boundary.parent = this.stackOf(resource)?.id ?? areas.regionOf(resource).id;
    }
    for (const [boundary, resource] of this.elements.ownBoundaries('resource-group')) {
      boundary.parent = areas.groupOf(resource).id;
    }
    for (const [boundary, resource] of this.elements.ownBoundaries('vpc')) {
      boundary.parent = this.resourceGroupOf(resource)?.id ?? areas.groupOf(resource).id;
    }
    for (const kind of ['subnet', 'security-group']) {
      for (const [boundary, resource] of this.elements.ownBoundaries(kind)) {
        boundary.parent =
          this.networkOf(resource)?.id ?? this.resourceGroupOf(resource)?.id ?? areas.groupOf(resource).id;
      }
    }
    this.placeStacksInNetworks();
    this.groupByZone();
  }

  private placeStacksInNetworks(): void {
    for (const [boundary, resource] of this.elements.ownBoundaries('stack')) {
      const network = this.networkHandedTo(resource);
      if (network !== undefined) boundary.parent = network.id;
    }
  }

  /** The one network that a stack gets as a parameter; where its template is in the import, its resources tell more. */
  private networkHandedTo(stack: Resource): DraftBoundary | undefined {
    const { graph } = this.elements;
    if ([...graph.all.values()].some(({ within }) => within === stack.id)) return undefined;
    const boundaries = graph.targetsAt(stack, 'Parameters').flatMap((id) => this.elements.boundaryOf(id) ?? []);
    const networks = new Set(
      boundaries.flatMap(({ id, kind, parent }) =>
        kind === 'vpc' ? [id] : parent !== undefined && this.isNetwork(parent) ? [parent] : [],
      ),
    );
    const [only] = networks;
    return networks.size === 1 && only !== undefined ? this.elements.draft.boundaries.get(only) : undefined;
  }

  /** Needs the routing of the subnets. */
  placeNodes(): void {
    for (const [node, resource, mapping] of this.elements.ownNodes()) {
      this.placeNode(node, resource, mapping.global === true);
    }
  }

  private placeNode(node: DraftNode, resource: Resource, global: boolean): void {
    const place = this.placeOf(resource);
    for (const group of place.groups) group.members.add(node.id);
    const first = mainSubnet(place.subnets, node.service);
    node.alsoIn = place.subnets.filter((subnet) => subnet !== first).map((subnet) => subnet.id);
    node.parent = first?.id ?? this.withoutSubnet(place, resource, global);
  }

  private withoutSubnet(place: Place, resource: Resource, global: boolean): string {
    const network = place.networks[0]?.id ?? place.groups.map((group) => group.parent).find((id) => this.isNetwork(id));
    if (network !== undefined) return network;
    if (place.outside.length > 0) return this.outsideNetwork(place.outside[0] ?? '', resource).id;
    const { areas } = this.elements;
    return this.stackOf(resource)?.id ?? (global ? areas.accountOf(resource) : areas.groupOf(resource)).id;
  }

  private isNetwork(id: string | undefined): boolean {
    return id !== undefined && this.elements.draft.boundaries.get(id)?.kind === 'vpc';
  }

  private placeOf(resource: Resource): Place {
    const stated = [resource, ...this.elements.guestsOf(resource.id).filter((guest) => this.places(guest))].map((one) =>
      networkReferences(one.properties),
    );
    const targets = new Set(stated.flatMap((one) => [...one.targets]));
    const boundaries = [...targets].flatMap((id) => this.elements.boundaryOf(id) ?? []);
    const ofKind = (kind: string): readonly DraftBoundary[] => boundaries.filter((boundary) => boundary.kind === kind);
    return {
      subnets: ofKind('subnet'),
      groups: ofKind('security-group'),
      networks: ofKind('vpc'),
      outside: stated.flatMap((one) => one.unresolved),
    };
  }

  private places(guest: Resource): boolean {
    const mapping = this.elements.mappingOf(guest);
    return mapping.as !== 'fold' || mapping.places !== false;
  }

  private stackOf(resource: Resource): DraftBoundary | undefined {
    return resource.within === undefined ? undefined : this.elements.boundaryOf(resource.within);
  }

  private resourceGroupOf(resource: Resource): DraftBoundary | undefined {
    const outer = this.stackOf(resource);
    return outer?.kind === 'resource-group' ? outer : undefined;
  }

  private networkOf(resource: Resource): DraftBoundary | undefined {
    for (const key of NETWORK_KEYS) {
      const value = resource.properties[key];
      if (value === undefined) continue;
      const known = this.elements.graph.targetsOf(value).flatMap((id) => this.elements.boundaryOf(id) ?? [])[0];
      return known ?? this.outsideNetwork(outsideName(value), resource);
    }
    return undefined;
  }

  /** One boundary for each network that the file only names. */
  private outsideNetwork(name: string, user: Resource): DraftBoundary {
    const known = this.outsideNetworks.get(name) ?? this.only(/subnet|group/i.test(name));
    if (known !== undefined) return known;
    const { draft, areas } = this.elements;
    const network = draft.addBoundary('vpc', name === '' ? 'VPC' : `VPC (${name})`, areas.groupOf(user).id);
    network.notes = 'Not in the imported file: it only refers to this network.';
    this.outsideNetworks.set(name, network);
    return network;
  }

  /** A name of a subnet or group doesn't tell the network; where there is one network, it is that one. */
  private only(nameless: boolean): DraftBoundary | undefined {
    if (!nameless) return undefined;
    const networks = [...this.elements.draft.boundaries.values()].filter((boundary) => boundary.kind === 'vpc');
    return networks.length === 1 ? networks[0] : undefined;
  }

  /** Zones are drawn where a network has subnets in more than one. */
  private groupByZone(): void {
    const zonesByNetwork = new Map<string, Map<string, DraftBoundary[]>>();
    for (const [subnet, resource] of this.elements.ownBoundaries('subnet')) {
      const zone = zoneOf(resource);
      if (zone === undefined || subnet.parent === undefined || !this.isNetwork(subnet.parent)) continue;
      const zones = zonesByNetwork.get(subnet.parent) ?? new Map<string, DraftBoundary[]>();
      zonesByNetwork.set(subnet.parent, zones);
      zones.set(zone, [...(zones.get(zone) ?? []), subnet]);
    }
    for (const [network, zones] of zonesByNetwork) {
      if (zones.size < 2) continue;
      for (const [zone, subnets] of [...zones].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const boundary = this.elements.draft.addBoundary('az', `Zone ${zone}`, network);
        for (const subnet of subnets) subnet.parent = boundary.id;
      }
    }
  }
}

const DATA_SERVICES: ReadonlySet<string> = new Set(
  services.filter((service) => service.family === 'data').map((service) => service.id),
);

/** Of public and private ones: a store is as exposed as its worst subnet, anything else works in the inner ones. */
function mainSubnet(subnets: readonly DraftBoundary[], service: string): DraftBoundary | undefined {
  const isPublic = (subnet: DraftBoundary): boolean => subnet.facts.get('routing')?.[0]?.value === 'public';
  const wanted = DATA_SERVICES.has(service);
  return subnets.find((subnet) => isPublic(subnet) === wanted) ?? subnets[0];
}

/** The letter of the zone, or the parameter that names it. */
export function zoneOf(resource: Resource): string | undefined {
  const value = resource.properties.AvailabilityZone ?? resource.properties.AvailabilityZoneId;
  if (value instanceof Unresolved) return nameOf(value);
  if (value instanceof Reference) return value.resource;
  const text = flattenedText(value);
  return text === undefined || text === '' ? undefined : (/\d([a-z])$/.exec(text)?.[1] ?? text);
}

function outsideName(value: Value): string {
  return value instanceof Unresolved ? nameOf(value) : '';
}
