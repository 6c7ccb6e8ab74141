import type { FirewallRule } from '../../../model/diagram.js';
import { addFact, type DraftBoundary } from '../../resources/draft.js';
import type { Elements } from '../../resources/elements.js';
import { ownEntry } from '../../resources/ownEntry.js';
import type { Resource } from '../../resources/resource.js';
import { booleanOf, isPartlyUnknown, isRecord, listOf, numberOf, textOf, type Value } from '../../resources/value.js';
import { spreadRules } from '../firewall.js';

/** Networks, subnets and firewall rules of the Google provider. */
export function describeGoogle(elements: Elements): void {
  for (const [group, resource] of elements.ownBoundaries('security-group')) {
    if (resource.type === 'google_compute_firewall') group.rules = [...rulesOf(resource)];
  }
  for (const [subnet, resource] of elements.ownBoundaries('subnet')) {
    const range = textOf(resource.properties.ip_cidr_range);
    if (range !== undefined) addFact(subnet, 'cidr', range, 'import', resource.id);
  }
  for (const [network, resource] of elements.ownBoundaries('vpc')) {
    if (resource.type === 'google_compute_network') describeNetwork(network, resource, elements);
  }
  for (const metadata of elements.graph.ofType('google_compute_project_metadata')) {
    const map = metadata.properties.metadata;
    const login = isRecord(map) ? textOf(map['enable-oslogin'])?.toLowerCase() : undefined;
    if (login !== undefined) {
      addFact(elements.areas.accountOf(metadata), 'osLogin', login === 'true', 'import', metadata.id);
    }
  }
}

function describeNetwork(network: DraftBoundary, resource: Resource, elements: Elements): void {
  const { name, auto_create_subnetworks: auto } = resource.properties;
  const automatic = booleanOf(auto ?? true);
  if (textOf(name) === 'default') addFact(network, 'networkMode', 'default', 'import', resource.id);
  else if (automatic !== undefined) {
    addFact(
      network,
      'networkMode',
      automatic ? 'auto' : 'custom',
      auto === undefined ? 'assumed' : 'import',
      resource.id,
    );
  }
  for (const [subnet, inner] of elements.ownBoundaries('subnet')) {
    if (subnet.parent !== network.id || inner.type !== 'google_compute_subnetwork') continue;
    const log = inner.properties.log_config;
    if (log === undefined) addFact(network, 'flowLogs', 'disabled', 'assumed', inner.id);
    else if (!isPartlyUnknown(log)) addFact(network, 'flowLogs', 'enabled', 'import', inner.id);
  }
}

const PROTOCOLS: Readonly<Record<string, string>> = { all: 'any', '6': 'tcp', '17': 'udp', '1': 'icmp' };

function rulesOf({ id, properties }: Resource): readonly FirewallRule[] {
  if (booleanOf(properties.disabled) === true) return [];
  const inbound = textOf(properties.direction)?.toUpperCase() !== 'EGRESS';
  const priority = numberOf(properties.priority) ?? 1000;
  const peers = inbound
    ? inboundPeers(properties.source_ranges, properties.source_tags)
    : textsOr(properties.destination_ranges, 'any');
  return (['allow', 'deny'] as const).flatMap((action) =>
    listOf(properties[action])
      .filter(isRecord)
      .flatMap((block) => {
        const protocol = textOf(block.protocol)?.toLowerCase();
        return spreadRules({
          shared: { direction: inbound ? 'in' : 'out', action, priority, source: id },
          protocols: [protocol === undefined ? undefined : (ownEntry(PROTOCOLS, protocol) ?? protocol)],
          ports: textsOr(block.ports, 'any'),
          peers,
        });
      }),
  );
}

/** Without ranges and tags a rule is for everybody. */
function inboundPeers(ranges: Value | undefined, tags: Value | undefined): readonly (string | undefined)[] {
  const tagged = listOf(tags).map((tag) => `pl:${textOf(tag) ?? 'tag'}`);
  if (ranges === undefined && tagged.length > 0) return tagged;
  return [...textsOr(ranges, 'any'), ...tagged];
}

function textsOr(value: Value | undefined, absent: string): readonly (string | undefined)[] {
  if (value === undefined) return [absent];
  return listOf(value).map(textOf);
}
