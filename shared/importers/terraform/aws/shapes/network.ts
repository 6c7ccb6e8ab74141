import { isList, listOf, textOf, Unresolved, type Value, type ValueRecord } from '../../../resources/value.js';
import { blocksOf } from '../renamed.js';
import { asList, given, known, type Shape, type ShapeTable } from './shape.js';

interface PeerKind {
  readonly attribute: string;
  readonly ingress: string;
  readonly egress: string;
}

/** Who may call or be called, in the order in which a rule shows its most open side first. */
const PEERS: readonly PeerKind[] = [
  { attribute: 'cidr_blocks', ingress: 'CidrIp', egress: 'CidrIp' },
  { attribute: 'cidr_ipv4', ingress: 'CidrIp', egress: 'CidrIp' },
  { attribute: 'ipv6_cidr_blocks', ingress: 'CidrIpv6', egress: 'CidrIpv6' },
  { attribute: 'cidr_ipv6', ingress: 'CidrIpv6', egress: 'CidrIpv6' },
  { attribute: 'security_groups', ingress: 'SourceSecurityGroupId', egress: 'DestinationSecurityGroupId' },
  { attribute: 'source_security_group_id', ingress: 'SourceSecurityGroupId', egress: 'DestinationSecurityGroupId' },
  { attribute: 'referenced_security_group_id', ingress: 'SourceSecurityGroupId', egress: 'DestinationSecurityGroupId' },
  { attribute: 'prefix_list_ids', ingress: 'SourcePrefixListId', egress: 'DestinationPrefixListId' },
  { attribute: 'prefix_list_id', ingress: 'SourcePrefixListId', egress: 'DestinationPrefixListId' },
];

type Direction = 'ingress' | 'egress';

/** One rule for each peer that a block of Terraform lists; the open ones first. */
function rulesOf(block: ValueRecord, direction: Direction, group?: Value): readonly ValueRecord[] {
  const shared = {
    IpProtocol: given(block.protocol) ?? given(block.ip_protocol),
    FromPort: given(block.from_port),
    ToPort: given(block.to_port),
    Description: given(block.description),
  };
  const peers = PEERS.flatMap(({ attribute, ...names }) =>
    listOf(given(block[attribute])).map((peer) => ({ [names[direction]]: peer })),
  );
  const own = block.self !== true ? [] : [group === undefined ? { Self: true } : { SourceSecurityGroupId: group }];
  return [...peers.sort(openFirst), ...own].map((peer) => known({ ...shared, ...peer }));
}

function openFirst(one: ValueRecord, other: ValueRecord): number {
  return Number(isOpenPeer(other)) - Number(isOpenPeer(one));
}

function isOpenPeer({ CidrIp, CidrIpv6 }: ValueRecord): boolean {
  return textOf(CidrIp) === '0.0.0.0/0' || textOf(CidrIpv6) === '::/0';
}

function inlineRules(value: Value | undefined, direction: Direction): Value | undefined {
  if (value instanceof Unresolved) return value.undecided ? undefined : [value];
  const found = blocksOf(value).flatMap((block) => rulesOf(block, direction));
  return found.length === 0 ? undefined : found;
}

/** Terraform removes the outbound rule that a new group gets by default. */
const securityGroup: Shape = (_properties, values) => ({
  Ingress: undefined,
  Egress: undefined,
  SecurityGroupIngress: inlineRules(values.ingress, 'ingress'),
  SecurityGroupEgress: inlineRules(values.egress, 'egress'),
  WithoutDefaultEgress: true,
});

/** A rule of its own; it may list several peers. */
function separateRule(direction: Direction): Shape {
  return (properties, values) => {
    const rules = rulesOf(values, direction, properties.SecurityGroupId);
    return { GroupId: properties.SecurityGroupId, SecurityGroupId: undefined, ...rules[0], Rules: [...rules] };
  };
}

const securityGroupRule: Shape = (properties, values) => {
  const direction = textOf(values.type) === 'egress' ? 'egress' : 'ingress';
  return { ...separateRule(direction)(properties, values), Type: undefined };
};

const FLOW_LOG_TARGETS: readonly (readonly [attribute: string, type: string])[] = [
  ['VpcId', 'VPC'],
  ['SubnetId', 'Subnet'],
  ['EniId', 'NetworkInterface'],
  ['TransitGatewayId', 'TransitGateway'],
];

const flowLog: Shape = (properties) => {
  const target = FLOW_LOG_TARGETS.find(([attribute]) => properties[attribute] !== undefined);
  if (target === undefined) return {};
  const [attribute, ResourceType] = target;
  return { [attribute]: undefined, ResourceId: properties[attribute], ResourceType };
};

function routesOf(value: Value | undefined): Value | undefined {
  if (value instanceof Unresolved) return value;
  const routes = blocksOf(value).map((route) =>
    known({
      DestinationCidrBlock: given(route.cidr_block),
      DestinationIpv6CidrBlock: given(route.ipv6_cidr_block),
      GatewayId: given(route.gateway_id),
      NatGatewayId: given(route.nat_gateway_id),
    }),
  );
  return routes.length === 0 ? undefined : routes;
}

const routeTable: Shape = (_properties, values) => ({ Route: undefined, Routes: routesOf(values.route) });

function entriesOf(value: Value | undefined, egress: boolean): readonly ValueRecord[] {
  return blocksOf(value).map((entry) =>
    known({
      RuleNumber: given(entry.rule_no),
      Protocol: given(entry.protocol),
      RuleAction: given(entry.action),
      CidrBlock: given(entry.cidr_block),
      Ipv6CidrBlock: given(entry.ipv6_cidr_block),
      PortRange: known({ From: given(entry.from_port), To: given(entry.to_port) }),
      Egress: egress,
    }),
  );
}

const networkAcl: Shape = (_properties, values) => {
  const entries = [...entriesOf(values.ingress, false), ...entriesOf(values.egress, true)];
  return { Ingress: undefined, Egress: undefined, Entries: entries.length === 0 ? undefined : entries };
};

function attribute(value: Value | undefined): Value | undefined {
  return value instanceof Unresolved && value.undecided ? undefined : given(value);
}

/** Settings of a balancer as the list of keys in which its interface takes them. */
const balancer: Shape = (properties, values) => {
  const logs = blocksOf(values.access_logs)[0];
  const written: Readonly<Record<string, Value | undefined>> = {
    'deletion_protection.enabled': attribute(values.enable_deletion_protection),
    'access_logs.s3.enabled': logs === undefined ? undefined : attribute(logs.enabled),
    'access_logs.s3.bucket': logs === undefined ? undefined : attribute(logs.bucket),
    'routing.http.drop_invalid_header_fields.enabled': attribute(values.drop_invalid_header_fields),
    'routing.http.desync_mitigation_mode': attribute(values.desync_mitigation_mode),
    'load_balancing.cross_zone.enabled': attribute(values.enable_cross_zone_load_balancing),
  };
  return {
    Type: properties.LoadBalancerType,
    LoadBalancerType: undefined,
    AccessLogs: undefined,
    ...scheme(values.internal),
    LoadBalancerAttributes: Object.entries(known(written)).map(([Key, value]) => ({ Key, Value: value })),
  };
};

function scheme(internal: Value | undefined): Readonly<Record<string, Value | undefined>> {
  if (internal instanceof Unresolved) return { Internal: undefined, Scheme: internal.undecided ? undefined : internal };
  return { Internal: undefined, Scheme: internal === true ? 'internal' : 'internet-facing' };
}

function actionsOf(value: Value | undefined): Value | undefined {
  const actions = blocksOf(value).map((action) =>
    known({
      Type: given(action.type),
      TargetGroupArn: given(action.target_group_arn),
      ForwardConfig: given(action.forward),
      RedirectConfig: redirect(blocksOf(action.redirect)[0]),
      AuthenticateOidcConfig: given(action.authenticate_oidc),
      AuthenticateCognitoConfig: given(action.authenticate_cognito),
    }),
  );
  return actions.length === 0 ? undefined : actions;
}

function redirect(block: ValueRecord | undefined): Value | undefined {
  return block === undefined
    ? undefined
    : known({ Protocol: given(block.protocol), Host: given(block.host), Port: given(block.port) });
}

const listener: Shape = (properties, values) => ({
  DefaultAction: undefined,
  DefaultActions: actionsOf(values.default_action),
  CertificateArn: undefined,
  Certificates: properties.CertificateArn === undefined ? undefined : [{ CertificateArn: properties.CertificateArn }],
});

const listenerRule: Shape = (_properties, values) => ({ Action: undefined, Actions: actionsOf(values.action) });

/** The protocols of listeners in small letters are the same. */
const classicBalancer: Shape = (properties, values) => ({
  ...scheme(values.internal),
  Listeners: isList(properties.Listeners) ? properties.Listeners : asList(properties.Listeners),
  AccessLoggingPolicy: properties.AccessLoggingPolicy,
});

export const networkShapes: ShapeTable = {
  aws_alb: balancer,
  aws_alb_listener: listener,
  aws_alb_listener_rule: listenerRule,
  aws_default_network_acl: networkAcl,
  aws_default_route_table: (properties, values) => ({
    ...routeTable(properties, values),
    DefaultRouteTableId: undefined,
  }),
  aws_default_security_group: securityGroup,
  aws_elb: classicBalancer,
  aws_flow_log: flowLog,
  aws_lb: balancer,
  aws_lb_listener: listener,
  aws_lb_listener_rule: listenerRule,
  aws_network_acl: networkAcl,
  aws_route_table: routeTable,
  aws_security_group: securityGroup,
  aws_security_group_rule: securityGroupRule,
  aws_vpc_security_group_egress_rule: separateRule('egress'),
  aws_vpc_security_group_ingress_rule: separateRule('ingress'),
};
