import type { FactValue } from '../../../model/diagram.js';
import type { Edges } from '../../resources/edges.js';
import type { Elements } from '../../resources/elements.js';
import { listOf, textOf } from '../../resources/value.js';
import { valueAt } from '../../resources/path.js';
import { connectionFacts } from './connection.js';
import { ownEntry } from '../../resources/ownEntry.js';

/** Balancer → what its target groups forward to, with the protocol of that leg. */
export function drawTargets(elements: Elements, edges: Edges): void {
  const { graph } = elements;
  for (const group of graph.ofType('AWS::ElasticLoadBalancingV2::TargetGroup')) {
    const facts = connectionFacts(group.properties.Protocol, group.properties.Port);
    const users = graph
      .referrersOf(group.id)
      .filter(({ key }) => key === 'LoadBalancers' || key === 'TargetGroupARNs')
      .map((referrer) => referrer.resource.id);
    const targets = [...users, ...graph.targetsAt(group, 'Targets')].flatMap((id) => elements.nodesOf(id));
    for (const balancer of elements.nodesOf(group.id).filter((node) => node.service === 'aws/elb')) {
      for (const target of targets) edges.connect(balancer.id, target.id, group, facts);
    }
  }
}

const ORIGIN_PROTOCOLS: Readonly<Record<string, Readonly<Record<string, FactValue>>>> = {
  'https-only': { protocol: 'https', encryption: 'tls' },
  'http-only': { protocol: 'http', encryption: 'none' },
};

/** Distribution → its origins, with what the origin settings say of the second leg. */
export function drawOrigins(elements: Elements, edges: Edges): void {
  for (const distribution of elements.graph.ofType('AWS::CloudFront::Distribution')) {
    for (const origin of listOf(valueAt(distribution.properties, 'DistributionConfig.Origins'))) {
      const policy = textOf(valueAt(origin, 'CustomOriginConfig.OriginProtocolPolicy'));
      const facts = policy === undefined ? {} : (ownEntry(ORIGIN_PROTOCOLS, policy) ?? {});
      for (const from of elements.nodesOf(distribution.id)) {
        for (const to of elements.graph.targetsOf(origin).flatMap((id) => elements.nodesOf(id))) {
          edges.connect(from.id, to.id, distribution, facts);
        }
      }
    }
  }
}
