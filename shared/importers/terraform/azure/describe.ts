import type { FirewallRule } from '../../../model/diagram.js';
import { addFact, type DraftBoundary } from '../../resources/draft.js';
import type { Elements } from '../../resources/elements.js';
import { ownEntry } from '../../resources/ownEntry.js';
import type { Resource } from '../../resources/resource.js';
import {
  booleanOf,
  isRecord,
  listOf,
  numberOf,
  textOf,
  Unresolved,
  type Value,
  type ValueRecord,
} from '../../resources/value.js';
import { valueAt } from '../../resources/path.js';
import { spreadRules } from '../firewall.js';

/** Subnets of the platform's own services take no security group. */
const RESERVED = /^(GatewaySubnet|AzureFirewall(Management)?Subnet|AzureBastionSubnet|RouteServerSubnet)$/;

/** Networks, subnets and security groups of the Azure provider. */
export function describeAzure(elements: Elements): void {
  for (const [group, resource] of elements.ownBoundaries('security-group')) {
    if (resource.type === 'azurerm_network_security_group') group.rules = [...rulesOf(resource, elements)];
  }
  for (const [subnet, resource] of elements.ownBoundaries('subnet')) {
    if (resource.type === 'azurerm_subnet') describeSubnet(subnet, resource, elements);
  }
  for (const [network, resource] of elements.ownBoundaries('vpc')) {
    if (resource.type === 'azurerm_virtual_network') describeNetwork(network, resource, elements);
  }
  for (const watcher of elements.graph.ofType('azurerm_network_watcher')) {
    addFact(elements.areas.accountOf(watcher), 'networkWatcher', 'enabled', 'import', watcher.id);
  }
}

function describeSubnet(subnet: DraftBoundary, resource: Resource, elements: Elements): void {
  const range = textOf(listOf(resource.properties.address_prefixes)[0]) ?? textOf(resource.properties.address_prefix);
  if (range !== undefined) addFact(subnet, 'cidr', range, 'import', resource.id);
  const association = elements
    .guestsOf(resource.id)
    .find(({ type }) => type === 'azurerm_subnet_network_security_group_association');
  if (association !== undefined) addFact(subnet, 'networkSecurityGroup', 'attached', 'import', association.id);
  else if (resource.properties.network_security_group_id !== undefined) {
    addFact(subnet, 'networkSecurityGroup', 'attached', 'import', resource.id);
  } else if (!RESERVED.test(textOf(resource.properties.name) ?? '')) {
    addFact(subnet, 'networkSecurityGroup', 'none', 'assumed', resource.id);
  }
}

function describeNetwork(network: DraftBoundary, resource: Resource, elements: Elements): void {
  const { graph } = elements;
  const range = textOf(listOf(resource.properties.address_space)[0]);
  if (range !== undefined) addFact(network, 'cidr', range, 'import', resource.id);
  for (const log of graph.ofType('azurerm_network_watcher_flow_log')) {
    if (!graph.targetsAt(log, 'target_resource_id').includes(resource.id)) continue;
    const on = booleanOf(log.properties.enabled ?? true);
    if (on !== undefined) addFact(network, 'flowLogs', on ? 'enabled' : 'disabled', 'import', log.id);
    const days = numberOf(valueAt(log.properties, 'retention_policy.days'));
    if (days !== undefined) addFact(network, 'logRetentionDays', days, 'import', log.id);
  }
  if (booleanOf(valueAt(resource.properties, 'ddos_protection_plan.enable')) === true) {
    addFact(network, 'ddosPosture', ['advanced'], 'import', resource.id);
  }
  for (const bastion of graph.ofType('azurerm_bastion_host')) {
    const subnets = graph.targetsOf([bastion.properties.ip_configuration ?? null]);
    const inside = subnets.some((id) =>
      graph.targetsAt(graph.all.get(id) ?? bastion, 'virtual_network_name').includes(resource.id),
    );
    if (inside) addFact(network, 'bastion', 'present', 'import', bastion.id);
  }
}

/** Rules written in the group and those that stand alone, in the order in which they are tried. */
function rulesOf(group: Resource, elements: Elements): readonly FirewallRule[] {
  const inline = listOf(group.properties.security_rule)
    .filter(isRecord)
    .flatMap((rule) => ruleOf(rule, group.id));
  const separate = elements
    .guestsOf(group.id)
    .filter(({ type }) => type === 'azurerm_network_security_rule')
    .flatMap((rule) => ruleOf(rule.properties, rule.id));
  return [...inline, ...separate].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
}

const PROTOCOLS: Readonly<Record<string, string>> = { '*': 'any', tcp: 'tcp', udp: 'udp', icmp: 'icmp' };

function ruleOf(rule: ValueRecord, source: string): readonly FirewallRule[] {
  const inbound = textOf(rule.direction)?.toLowerCase() !== 'outbound';
  const side = inbound ? 'source' : 'destination';
  const priority = numberOf(rule.priority);
  const description = textOf(rule.description);
  const protocol = textOf(rule.protocol)?.toLowerCase();
  return spreadRules({
    shared: {
      direction: inbound ? 'in' : 'out',
      action: textOf(rule.access)?.toLowerCase() === 'deny' ? 'deny' : 'allow',
      ...(priority === undefined ? {} : { priority }),
      ...(description === undefined ? {} : { description }),
      source,
    },
    protocols: [protocol === undefined ? undefined : (ownEntry(PROTOCOLS, protocol) ?? protocol)],
    ports: textsOf(rule.destination_port_ranges, rule.destination_port_range).map((port) =>
      port === '*' ? 'any' : port,
    ),
    peers: textsOf(rule[`${side}_address_prefixes`], rule[`${side}_address_prefix`]).map(peerOf),
  });
}

/** The plural attribute or the single one; one unknown where neither is known. */
function textsOf(many: Value | undefined, one: Value | undefined): readonly (string | undefined)[] {
  if (many instanceof Unresolved && one === undefined) return [undefined];
  const texts = [...listOf(many), ...listOf(one)].map(textOf);
  return texts.length === 0 ? [undefined] : texts;
}

/** Everybody, an address range, or a service tag of the platform. */
function peerOf(prefix: string | undefined): string | undefined {
  if (prefix === undefined) return undefined;
  if (/^(\*|any|internet|0\.0\.0\.0(\/0)?|::\/0)$/i.test(prefix)) return 'any';
  return /^[\d.:a-f]+(\/\d+)?$/i.test(prefix) ? prefix : `pl:${prefix}`;
}
