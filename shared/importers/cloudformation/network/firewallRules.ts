import type { FirewallRule } from '../../../model/diagram.js';
import type { DraftBoundary } from '../../resources/draft.js';
import type { Elements } from '../../resources/elements.js';
import { ownEntry } from '../../resources/ownEntry.js';
import { isAws } from '../../resources/resource.js';
import {
  isPartlyUnknown,
  isRecord,
  listOf,
  numberOf,
  textOf,
  type Value,
  type ValueRecord,
} from '../../resources/value.js';

const PROTOCOLS: Readonly<Record<string, string>> = { '-1': 'any', all: 'any', '6': 'tcp', '17': 'udp', '1': 'icmp' };

/** `any`, `443`, `1024-65535`; undefined where a port is not known from the file. */
export function portsOf(
  from: Value | undefined,
  to: Value | undefined,
  protocol: string | undefined,
): string | undefined {
  if (protocol === 'any') return 'any';
  if (isPartlyUnknown(from) || isPartlyUnknown(to)) return undefined;
  const first = numberOf(from);
  const last = numberOf(to);
  if (first === undefined || last === undefined) return 'any';
  if (first < 0 || (first === 0 && last === 65535)) return 'any';
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** `any`, `tcp`, `udp`, `icmp` or a number; undefined where it is not known. */
export function protocolOf(value: Value | undefined): string | undefined {
  const text = textOf(value)?.toLowerCase();
  return text === undefined ? undefined : (ownEntry(PROTOCOLS, text) ?? text);
}

/** Rules of every security group: those written in the group and those that stand alone, together. */
export function describeSecurityGroups(elements: Elements): void {
  for (const [group, resource] of elements.ownBoundaries('security-group')) {
    if (!isAws(resource)) continue;
    const inline = [
      ...rulesOf(resource.properties.SecurityGroupIngress, 'in', resource.id, elements),
      ...rulesOf(resource.properties.SecurityGroupEgress, 'out', resource.id, elements),
      ...rulesOf(resource.properties.DBSecurityGroupIngress, 'in', resource.id, elements),
    ];
    const separate = elements.guestsOf(resource.id).flatMap((guest) => {
      const written = guest.properties.Rules ?? guest.properties;
      if (/Ingress$/.test(guest.type)) return rulesOf(written, 'in', guest.id, elements);
      return /Egress$/.test(guest.type) ? rulesOf(written, 'out', guest.id, elements) : [];
    });
    group.rules = [...inline, ...separate, ...defaultEgress(resource.properties, resource.id)];
  }
}

/** A group that states no outbound rule lets everything out, unless the tool that makes it takes that away. */
function defaultEgress(properties: ValueRecord, source: string): readonly FirewallRule[] {
  if (listOf(properties.SecurityGroupEgress).length > 0 || properties.WithoutDefaultEgress === true) return [];
  return [
    {
      direction: 'out',
      action: 'allow',
      protocol: 'any',
      ports: 'any',
      peer: '0.0.0.0/0',
      description: 'Default outbound rule',
      source,
    },
  ];
}

function rulesOf(
  value: Value | undefined,
  direction: FirewallRule['direction'],
  source: string,
  elements: Elements,
): readonly FirewallRule[] {
  return listOf(value).map((rule) =>
    isRecord(rule) ? ruleOf(rule, direction, source, elements) : { direction, action: 'allow', source },
  );
}

function ruleOf(
  rule: ValueRecord,
  direction: FirewallRule['direction'],
  source: string,
  elements: Elements,
): FirewallRule {
  const protocol = rule.CIDRIP === undefined ? protocolOf(rule.IpProtocol) : 'any';
  const description = textOf(rule.Description);
  const found: Record<string, string | undefined> = {
    protocol,
    ports: portsOf(rule.FromPort, rule.ToPort, protocol),
    peer: peerOf(rule, elements) ?? selfPeer(rule, source, elements),
    description,
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, item]) => item !== undefined));
  return { direction, action: 'allow', ...known, source };
}

const GROUP_KEYS = [
  'SourceSecurityGroupId',
  'DestinationSecurityGroupId',
  'SourceSecurityGroupName',
  'EC2SecurityGroupId',
];
const PREFIX_KEYS = ['SourcePrefixListId', 'DestinationPrefixListId'];

function peerOf(rule: ValueRecord, elements: Elements): string | undefined {
  const address = textOf(rule.CidrIp) ?? textOf(rule.CidrIpv6) ?? textOf(rule.CIDRIP);
  if (address !== undefined) return address;
  for (const key of GROUP_KEYS) {
    const group = groupAt(rule[key], elements);
    if (group !== undefined) return `sg:${group.id}`;
  }
  const prefix = PREFIX_KEYS.map((key) => textOf(rule[key])).find((text) => text !== undefined);
  return prefix === undefined ? networkRange(rule.CidrIp, elements) : `pl:${prefix}`;
}

/** A rule for the members of its own group. */
function selfPeer(rule: ValueRecord, source: string, elements: Elements): string | undefined {
  const own = rule.Self === true ? elements.boundaryOf(source) : undefined;
  return own === undefined ? undefined : `sg:${own.id}`;
}

function groupAt(value: Value | undefined, elements: Elements): DraftBoundary | undefined {
  return elements.graph
    .targetsOf(value)
    .flatMap((id) => elements.boundaryOf(id) ?? [])
    .find((boundary) => boundary.kind === 'security-group');
}

/** `GetAtt Vpc.CidrBlock` is the range that the network states. */
function networkRange(value: Value | undefined, elements: Elements): string | undefined {
  const [id] = elements.graph.targetsOf(value);
  return id === undefined ? undefined : textOf(elements.graph.all.get(id)?.properties.CidrBlock);
}
