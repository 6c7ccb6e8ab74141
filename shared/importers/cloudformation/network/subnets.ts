import type { FirewallRule } from '../../../model/diagram.js';
import { addFact, type DraftBoundary } from '../../resources/draft.js';
import type { Elements } from '../../resources/elements.js';
import { isAws, type Resource } from '../../resources/resource.js';
import { zoneOf } from '../../resources/placement.js';
import { booleanOf, isRecord, listOf, numberOf, textOf, Unresolved, type ValueRecord } from '../../resources/value.js';
import { valueAt } from '../../resources/path.js';
import { portsOf, protocolOf } from './firewallRules.js';

type Routing = 'public' | 'private' | 'isolated';

/** Routes, network ACL and address settings of every subnet. */
export function describeSubnets(elements: Elements): void {
  for (const [subnet, resource] of elements.ownBoundaries('subnet')) {
    if (!isAws(resource)) continue;
    const routing = routingOf(resource, elements);
    if (routing !== undefined) addFact(subnet, 'routing', routing, 'import', resource.id);
    const mapPublicIp = booleanOf(resource.properties.MapPublicIpOnLaunch);
    if (mapPublicIp !== undefined) addFact(subnet, 'mapPublicIp', mapPublicIp, 'import', resource.id);
    else if (resource.properties.MapPublicIpOnLaunch === undefined) {
      addFact(subnet, 'mapPublicIp', false, 'assumed', resource.id);
    }
    const zone = zoneOf(resource);
    if (zone !== undefined) addFact(subnet, 'zone', zone, 'import', resource.id);
    describeNetworkAcl(subnet, resource, elements);
  }
}

function associated(type: string, subnet: Resource, path: string, elements: Elements): readonly Resource[] {
  const { graph } = elements;
  return graph
    .ofType(type)
    .filter((association) => graph.targetsAt(association, 'SubnetId').includes(subnet.id))
    .flatMap((association) => graph.targetsAt(association, path))
    .flatMap((id) => graph.all.get(id) ?? []);
}

/** Public = its default route leads to an internet gateway, private = to something else, isolated = it has none. */
function routingOf(subnet: Resource, elements: Elements): Routing | undefined {
  const [table] = associated('AWS::EC2::SubnetRouteTableAssociation', subnet, 'RouteTableId', elements);
  if (table === undefined) return undefined;
  const { graph } = elements;
  const separate = graph
    .ofType('AWS::EC2::Route')
    .filter((route) => graph.targetsAt(route, 'RouteTableId').includes(table.id));
  const routes = [
    ...separate.map(({ properties }) => properties),
    ...listOf(table.properties.Routes).filter(isRecord),
  ].filter(isDefaultRoute);
  if (routes.length === 0) return table.properties.Routes instanceof Unresolved ? undefined : 'isolated';
  return routes.some((route) => leadsToInternetGateway(route, elements)) ? 'public' : 'private';
}

function isDefaultRoute(route: ValueRecord): boolean {
  const target = textOf(route.DestinationCidrBlock) ?? textOf(route.DestinationIpv6CidrBlock);
  return target === '0.0.0.0/0' || target === '::/0';
}

function leadsToInternetGateway(route: ValueRecord, { graph }: Elements): boolean {
  const gateway = route.GatewayId;
  const [id] = graph.targetsOf(gateway);
  if (id !== undefined) return graph.typeOf(id) === 'AWS::EC2::InternetGateway';
  return textOf(gateway)?.startsWith('igw-') ?? false;
}

function describeNetworkAcl(subnet: DraftBoundary, resource: Resource, elements: Elements): void {
  const [acl] = [
    ...associated('AWS::EC2::SubnetNetworkAclAssociation', resource, 'NetworkAclId', elements),
    ...elements.graph
      .ofType('AWS::EC2::NetworkAcl')
      .filter((list) => elements.graph.targetsAt(list, 'SubnetIds').includes(resource.id)),
  ];
  if (acl === undefined) {
    const associations = elements.graph.ofType('AWS::EC2::SubnetNetworkAclAssociation');
    const ownAcl = associations.some((association) =>
      elements.graph.targetsAt(association, 'SubnetId').includes(resource.id),
    );
    if (!ownAcl) addFact(subnet, 'nacl', 'default', 'assumed', resource.id);
    return;
  }
  addFact(subnet, 'nacl', 'custom', 'import', acl.id);
  const separate = elements.graph
    .ofType('AWS::EC2::NetworkAclEntry')
    .filter((entry) => elements.graph.targetsAt(entry, 'NetworkAclId').includes(acl.id))
    .map(({ id, properties }) => aclRule(properties, id));
  const inside = listOf(acl.properties.Entries)
    .filter(isRecord)
    .map((entry) => aclRule(entry, acl.id));
  subnet.rules = [...separate, ...inside].sort(
    (a, b) => a.direction.localeCompare(b.direction, 'en') || (a.priority ?? 0) - (b.priority ?? 0),
  );
}

function aclRule(properties: ValueRecord, source: string): FirewallRule {
  const protocol = protocolOf(properties.Protocol);
  const found = {
    priority: numberOf(properties.RuleNumber),
    protocol,
    ports: portsOf(valueAt(properties, 'PortRange.From'), valueAt(properties, 'PortRange.To'), protocol),
    peer: textOf(properties.CidrBlock) ?? textOf(properties.Ipv6CidrBlock),
  };
  return {
    direction: booleanOf(properties.Egress) === true ? 'out' : 'in',
    action: textOf(properties.RuleAction)?.toLowerCase() === 'deny' ? 'deny' : 'allow',
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    source,
  };
}

/** Address range, flow logs and the state of the default group of every network. */
export function describeNetworks(elements: Elements): void {
  for (const [network, resource] of elements.ownBoundaries('vpc')) {
    if (!isAws(resource)) continue;
    const range = textOf(resource.properties.CidrBlock);
    if (range !== undefined) addFact(network, 'cidr', range, 'import', resource.id);
    const { graph } = elements;
    const log = graph
      .ofType('AWS::EC2::FlowLog')
      .find((flowLog) => graph.targetsAt(flowLog, 'ResourceId').includes(resource.id));
    if (log === undefined) addFact(network, 'flowLogs', 'disabled', 'assumed', resource.id);
    else if (log.conditional === undefined) addFact(network, 'flowLogs', 'enabled', 'import', log.id);
    const closed = elements.guestsOf(resource.id).find((guest) => guest.type === 'Custom::VpcRestrictDefaultSG');
    if (closed !== undefined) addFact(network, 'defaultSecurityGroupClosed', true, 'import', closed.id);
    const endpoint = graph
      .ofType('AWS::EC2::VPCEndpoint')
      .find((candidate) => isComputeEndpoint(candidate) && graph.targetsAt(candidate, 'VpcId').includes(resource.id));
    if (endpoint !== undefined) addFact(network, 'endpoints', 'present', 'import', endpoint.id);
  }
}

/** The control asks for the endpoint of the EC2 interface itself. */
function isComputeEndpoint(endpoint: Resource): boolean {
  return listOf(endpoint.properties.ServiceName).some((name) => /\.ec2$/.test(textOf(name) ?? ''));
}
