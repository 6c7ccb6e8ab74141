import { classRank } from './classification.js';
import type { RuleContext } from './context.js';
import { fail, pass } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

function judgeSubnets(context: RuleContext): readonly RuleOutcome[] {
  const inside = new Map<string, string[]>();
  for (const { id } of context.nodes) {
    const subnet = context.around(id, 'subnet');
    const known = subnet && inside.get(subnet.id);
    if (known) known.push(id);
    else if (subnet) inside.set(subnet.id, [id]);
  }
  return [...inside].flatMap(([subnetId, ids]) => {
    const name = context.label(subnetId);
    const front = ids.find((id) => context.reach(id).depth === 'direct');
    const data = ids.find((id) => context.storesData(id));
    if (data === undefined) return [];
    if (front === undefined || front === data) {
      return [pass(subnetId, `${name} keeps data apart from what faces the internet.`, [])];
    }
    const because = [`${context.label(front)} faces the internet`, `${context.label(data)} stores data`];
    return [fail(subnetId, `${name} holds front end and data together.`, because)];
  });
}

/** Services whose tasks share the hosts of one cluster by choice of capacity. */
const SHARED_HOSTS: Readonly<Record<string, readonly string[]>> = {
  'aws/ecs': ['ec2', 'managed-instances'],
  'aws/eks': ['managed-node-group', 'self-managed', 'auto-mode'],
};

function hostSharers(context: RuleContext): ReadonlyMap<string, readonly string[]> {
  const byCluster = new Map<string, string[]>();
  for (const node of context.nodes) {
    const capacity = node.options?.['capacity']?.value ?? node.options?.['dataPlane']?.value;
    if (!SHARED_HOSTS[node.service]?.includes(String(capacity))) continue;
    const cluster = context.around(node.id, 'cluster');
    if (cluster) byCluster.set(cluster.id, [...(byCluster.get(cluster.id) ?? []), node.id]);
  }
  return byCluster;
}

/** The twin: containers of different classification on the hosts of one cluster. */
function judgeClusters(context: RuleContext): readonly RuleOutcome[] {
  return [...hostSharers(context)].flatMap(([clusterId, ids]) => {
    const ranks = new Set(ids.map((id) => classRank(context.dataClass(id))).filter((rank) => rank !== undefined));
    if (ranks.size < 2) return [];
    const because = ids.map((id) => `${context.label(id)} handles ${String(context.dataClass(id))} data`);
    return [
      fail(clusterId, `Workloads of different classification share the hosts of ${context.label(clusterId)}.`, because),
    ];
  });
}

export const mixedTiersSubnet: Rule = {
  meta: {
    id: 'CX-12',
    name: 'mixed-tiers-subnet',
    title: 'Separate front end and data into own subnets',
    why: 'Whoever takes over the front end stands in the same network as the data, where no route or network ACL lies between.',
    how: [
      'Give the data tier isolated subnets of its own (containers: capacity of their own)',
      'Allow only the application tier to reach them',
      'Then drag the data store into its subnet here',
    ],
    severity: 'medium',
    layer: 'network-config',
    sources: ['WA:SEC05-BP01', 'WA:SEC01-BP01'],
    reads: ['dataClassification', 'authentication', 'sourceScope', 'purpose'],
    reach: 'graph',
  },
  check: (context) => [...judgeSubnets(context), ...judgeClusters(context)],
};
