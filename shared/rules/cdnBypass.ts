import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

const CDN = ['cloudfront', 'generic/cdn'];

export const cdnBypass: Rule = {
  meta: {
    id: 'CX-16',
    name: 'cdn-bypass',
    title: 'Let only the CDN reach the origin',
    why: 'Callers who go straight to the origin pass by the web firewall, the rate limits and the logs of the CDN.',
    how: [
      'Object store: turn on origin access control and block public access',
      'Balancer or host: limit its group to the prefix list of the CDN',
      'Then remove the direct flow, or set Access to the origin to origin access control',
    ],
    severity: 'high',
    layer: 'firewall-config',
    sources: ['FSBP:CloudFront.13', 'cdk-nag:AwsSolutions-CFR7', 'cdk-nag:AwsSolutions-S5'],
    reads: ['originAccess', 'publicAccess', 'sourceScope'],
    reach: 'local',
  },
  check: (context) =>
    context.nodes
      .filter(({ id }) => context.inflows(id).some(({ source }) => context.isService(source, ...CDN)))
      .map((node) => {
        const { id, label } = node;
        const direct = context
          .inflows(id)
          .find((flow) => context.exposed(flow) === 'yes' && !context.isService(flow.source, ...CDN));
        const because = [context.say(node, 'originAccess'), context.say(node, 'publicAccess')];
        if (direct) {
          const path = [direct.source, id];
          return fail(id, `${label} can be reached around the CDN.`, [`flow from ${context.label(direct.source)}`], {
            path,
          });
        }
        const originAccess = context.value(node, 'originAccess');
        const publicAccess = context.value(node, 'publicAccess');
        const guarded = originAccess === 'oac' || originAccess === 'oai' || publicAccess === 'blocked';
        if (guarded || !context.isService(id, 's3'))
          return pass(id, `${label} is reached through the CDN only.`, because);
        if (publicAccess === 'public') return fail(id, `${label} can be reached around the CDN.`, because);
        return open(id, `whether ${label} can be reached around the CDN.`, because);
      }),
};
