import type { RuleContext } from './context.js';
import { eachNode } from './eachNode.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

const FRONT_DOORS = ['elb', 'cloudfront', 'api-gateway', 'global-accelerator', 'generic/load-balancer', 'generic/cdn'];

function isFronted(context: RuleContext, id: string): boolean {
  return context.inflows(id).some(({ source }) => context.isService(source, ...FRONT_DOORS));
}

function isExposed(context: RuleContext, id: string): boolean {
  return context.inflows(id).some((flow) => context.exposed(flow) === 'yes');
}

export const publicComputeDirect: Rule = {
  meta: {
    id: 'CX-05',
    name: 'public-compute-direct',
    title: 'Put the host behind an entry tier',
    why: 'A host with its own public address takes every scan and flood itself and cannot be replaced without moving that address.',
    how: [
      'Place a load balancer, CDN or API gateway before it',
      'Move the host to a private subnet and drop its public address',
      'Then set Public IP to no',
    ],
    severity: 'high',
    layer: 'network-config',
    sources: ['FSBP:EC2.9', 'FSBP:AutoScaling.5', 'FSBP:ECS.2', 'FSBP:EC2.25'],
    reads: ['publicIp'],
    reach: 'local',
  },
  ...eachNode({
    beside: (context, { id }) => context.runsCode(id) && `${isFronted(context, id)} ${isExposed(context, id)}`,
    judge(context, node) {
      const { id, label } = node;
      if (!context.runsCode(id) || !context.reads(node, 'publicIp')) return undefined;
      const because = [context.say(node, 'publicIp')];
      if (isFronted(context, id)) return pass(id, `${label} stands behind an entry tier.`, because);
      const publicIp = context.value(node, 'publicIp');
      if (publicIp === false) return pass(id, `${label} has no public address.`, because);
      if (publicIp === true) return fail(id, `${label} has a public address and no entry tier.`, because);
      if (!isExposed(context, id)) return undefined;
      return open(id, `whether ${label} has a public address.`, because);
    },
  }),
};
