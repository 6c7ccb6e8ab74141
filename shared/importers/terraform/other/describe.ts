import type { FirewallRule } from '../../../model/diagram.js';
import { addFact } from '../../resources/draft.js';
import type { Elements } from '../../resources/elements.js';
import type { Resource } from '../../resources/resource.js';
import { numberOf, textOf } from '../../resources/value.js';
import { spreadRules } from '../firewall.js';

/** Networks and security groups of the clouds built on OpenStack. */
export function describeOpenStack(elements: Elements): void {
  for (const [group, resource] of elements.ownBoundaries('security-group')) {
    if (!/_networking_secgroup_v\d$/.test(resource.type)) continue;
    group.rules = elements
      .guestsOf(resource.id)
      .filter(({ type }) => /_networking_secgroup_rule_v\d$/.test(type))
      .flatMap((rule) => ruleOf(rule, elements));
  }
  for (const [subnet, resource] of elements.ownBoundaries('subnet')) {
    const range = textOf(resource.properties.cidr);
    if (range !== undefined) addFact(subnet, 'cidr', range, 'import', resource.id);
  }
}

function ruleOf({ id, properties }: Resource, elements: Elements): readonly FirewallRule[] {
  const from = numberOf(properties.port_range_min);
  const to = numberOf(properties.port_range_max);
  const [group] = elements.graph.targetsOf(properties.remote_group_id).flatMap((one) => elements.boundaryOf(one) ?? []);
  const prefix = textOf(properties.remote_ip_prefix);
  return spreadRules({
    shared: { direction: textOf(properties.direction) === 'egress' ? 'out' : 'in', action: 'allow', source: id },
    protocols: [textOf(properties.protocol) ?? 'any'],
    ports: [
      from === undefined || from === 0
        ? 'any'
        : from === to || to === undefined
          ? String(from)
          : `${String(from)}-${String(to)}`,
    ],
    peers: [group === undefined ? (prefix ?? 'any') : `sg:${group.id}`],
  });
}
