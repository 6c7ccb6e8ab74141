import type { Boundary, DiagramNode, FirewallRule } from '../model/diagram.js';
import { containsBlock, isAnywhere } from './addresses.js';
import type { RuleContext } from './context.js';
import { coversPorts, portRanges, type PortRange } from './ports.js';
import { allOf, anyOf, type Ternary } from './ternary.js';

export interface Connection {
  readonly protocol?: string;
  readonly ports?: readonly PortRange[];
}

/** Allow rules of a node's security groups in one direction; undefined when a group's rules are not known. */
export function groupRules(
  context: RuleContext,
  id: string,
  direction: 'in' | 'out',
): readonly FirewallRule[] | undefined {
  const rules: FirewallRule[] = [];
  for (const group of context.groups(id)) {
    if (!group.rules) return undefined;
    rules.push(...group.rules.filter((rule) => rule.direction === direction && rule.action === 'allow'));
  }
  return rules;
}

/** Transport protocols under the names that edges use. */
function transportOf(protocol: string): string {
  return ['udp', 'icmp', 'any'].includes(protocol) ? protocol : 'tcp';
}

export function protocolMatches(rule: FirewallRule, protocol: string | undefined): Ternary {
  if (rule.protocol === 'any' || rule.protocol === '-1') return 'yes';
  if (rule.protocol === undefined || protocol === undefined) return 'unknown';
  return transportOf(rule.protocol) === transportOf(protocol) ? 'yes' : 'no';
}

export function portsMatch(rule: FirewallRule, ports: readonly PortRange[] | undefined): Ternary {
  if (rule.protocol === 'any' || rule.protocol === '-1') return 'yes';
  const allowed = portRanges(rule.ports);
  if (!allowed || !ports) return 'unknown';
  return coversPorts(allowed, ports) ? 'yes' : 'no';
}

/** Whether the peer of a rule covers a node: by group membership or by the address block around it. */
function peerMatches(context: RuleContext, rule: FirewallRule, node: DiagramNode): Ternary {
  const { peer } = rule;
  if (peer === undefined) return 'unknown';
  if (isAnywhere(peer)) return 'yes';
  if (peer.startsWith('sg:')) {
    return context.groups(node.id).some((group) => group.id === peer.slice(3)) ? 'yes' : 'no';
  }
  const block = addressOf(context, node.id);
  return block === undefined ? 'unknown' : containsBlock(peer, block);
}

function addressOf(context: RuleContext, id: string): string | undefined {
  for (const kind of ['subnet', 'vpc']) {
    const cidr = context.value(context.around(id, kind), 'cidr');
    if (typeof cidr === 'string') return cidr;
  }
  return undefined;
}

function permitted(
  context: RuleContext,
  rules: readonly FirewallRule[],
  peer: DiagramNode,
  connection: Connection,
): Ternary {
  return anyOf(
    ...rules.map((rule) =>
      allOf(
        protocolMatches(rule, connection.protocol),
        portsMatch(rule, connection.ports),
        peerMatches(context, rule, peer),
      ),
    ),
  );
}

/**
 * Whether the groups of both ends let a connection pass. Groups are stateful, so answers need no rule.
 * A group without outbound rules keeps the provider's default: everything may leave.
 */
export function allowedByGroups(
  context: RuleContext,
  source: DiagramNode,
  target: DiagramNode,
  connection: Connection,
): Ternary {
  const inbound = groupRules(context, target.id, 'in');
  const outbound = groupRules(context, source.id, 'out');
  const enters = inbound ? permitted(context, inbound, source, connection) : 'unknown';
  if (outbound === undefined) return allOf(enters, 'unknown');
  const leaves = outbound.length === 0 ? 'yes' : permitted(context, outbound, target, connection);
  return allOf(enters, leaves);
}

/** Rules of a network ACL in one direction, in the order in which they are tried. */
export function aclRules(subnet: Boundary, direction: 'in' | 'out'): readonly FirewallRule[] {
  return (subnet.rules ?? [])
    .filter((rule) => rule.direction === direction)
    .map((rule, index) => ({ rule, order: rule.priority ?? 100_000 + index }))
    .sort((a, b) => a.order - b.order)
    .map(({ rule }) => rule);
}

/** What an ordered list says of these ports from or to anywhere: the first rule that covers them decides, else deny. */
export function aclPermits(rules: readonly FirewallRule[], connection: Connection): Ternary {
  for (const rule of rules) {
    const covers = allOf(protocolMatches(rule, connection.protocol), portsMatch(rule, connection.ports));
    if (covers === 'unknown') return 'unknown';
    if (covers === 'yes') return rule.action === 'allow' ? 'yes' : 'no';
  }
  return 'no';
}
