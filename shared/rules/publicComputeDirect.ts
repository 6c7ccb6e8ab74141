import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

const FRONT_DOORS = ['elb', 'cloudfront', 'api-gateway', 'global-accelerator', 'generic/load-balancer', 'generic/cdn'];

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
  check: (context) =>
    context.nodes
      .filter((node) => context.runsCode(node.id) && context.reads(node, 'publicIp'))
      .flatMap((node) => {
        const { id, label } = node;
        const fronted = context.inflows(id).some(({ source }) => context.isService(source, ...FRONT_DOORS));
        const because = [context.say(node, 'publicIp')];
        if (fronted) return [pass(id, `${label} stands behind an entry tier.`, because)];
        const publicIp = context.value(node, 'publicIp');
        if (publicIp === false) return [pass(id, `${label} has no public address.`, because)];
        if (publicIp === true) return [fail(id, `${label} has a public address and no entry tier.`, because)];
        const direct = context.inflows(id).some((flow) => context.exposed(flow) === 'yes');
        return direct ? [open(id, `whether ${label} has a public address.`, because)] : [];
      }),
};
