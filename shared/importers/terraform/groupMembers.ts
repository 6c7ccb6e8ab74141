import type { DraftBoundary, DraftNode } from '../resources/draft.js';
import type { Elements } from '../resources/elements.js';
import type { Resource } from '../resources/resource.js';
import { listOf, textOf } from '../resources/value.js';

/** Puts nodes into the groups that reach them through their subnet, their network or their tags. */
export function joinGroups(elements: Elements): void {
  for (const [group, resource] of elements.ownBoundaries('security-group')) {
    if (resource.type === 'azurerm_network_security_group') joinBySubnet(group, resource, elements);
    if (resource.type === 'google_compute_firewall') joinByTag(group, resource, elements);
  }
}

/** An Azure group on a subnet holds for everything in it. */
function joinBySubnet(group: DraftBoundary, resource: Resource, elements: Elements): void {
  const { graph, draft } = elements;
  const referrers = graph
    .referrersOf(resource.id)
    .filter(({ key }) => key === 'network_security_group_id')
    .map((referrer) => referrer.resource);
  const subnets = referrers.flatMap((referrer) =>
    referrer.type === 'azurerm_subnet' ? [referrer.id] : graph.targetsAt(referrer, 'subnet_id'),
  );
  const around = new Set(subnets.flatMap((id) => elements.boundaryOf(id)?.id ?? []));
  for (const node of draft.nodes.values()) {
    if (around.has(node.parent ?? '') || node.alsoIn.some((id) => around.has(id))) group.members.add(node.id);
  }
}

/** A rule of Google holds for the machines of its network that carry one of its tags, or for all of them. */
function joinByTag(group: DraftBoundary, resource: Resource, elements: Elements): void {
  const tags = listOf(resource.properties.target_tags).map(textOf);
  const accounts = elements.graph.targetsOf(resource.properties.target_service_accounts);
  for (const [node, machine] of elements.ownNodes()) {
    if (!/^google_compute_(region_)?instance/.test(machine.type) || !isInside(node, group.parent, elements)) continue;
    const own = [machine, ...elements.guestsOf(machine.id)].flatMap(({ properties }) =>
      listOf(properties.tags).map(textOf),
    );
    const tagged = tags.some((tag) => tag !== undefined && own.includes(tag));
    const served = accounts.some((id) => elements.nodesOf(id).includes(node));
    if (tagged || served || (tags.length === 0 && accounts.length === 0)) group.members.add(node.id);
  }
}

function isInside(node: DraftNode, network: string | undefined, { draft }: Elements): boolean {
  for (let id = node.parent; id !== undefined; id = draft.boundaries.get(id)?.parent) {
    if (id === network) return true;
  }
  return false;
}
