import { open, pass } from './outcome.js';
import type { Rule } from './types.js';

const CDN = ['cloudfront', 'global-accelerator', 'generic/cdn'];

export const entryWithoutDdosPosture: Rule = {
  meta: {
    id: 'CX-19',
    name: 'entry-without-ddos-posture',
    title: 'Decide on protection against floods',
    why: 'A flood of requests finds this element first, and without a decision nobody knows what it may cost or take down.',
    how: [
      'Choose what applies: standard protection, CDN, rate limits, a custom network ACL, advanced protection',
      'Write down who acts during an attack',
      'Then set DDoS protection',
    ],
    severity: 'low',
    layer: 'firewall-config',
    sources: ['BASE:S29', 'WA:SEC05-BP04'],
    reads: ['ddosPosture', 'nacl', 'sourceScope', 'authentication', 'purpose'],
    reach: 'graph',
  },
  check: (context) =>
    context.nodes
      .filter(({ id }) => context.reach(id).depth === 'direct')
      .map((node) => {
        const { id, label } = node;
        const posture = context.value(node, 'ddosPosture');
        const subnet = context.around(id, 'subnet');
        const because = [context.say(node, 'ddosPosture')];
        if (posture !== undefined && (!Array.isArray(posture) || posture.length > 0)) {
          return pass(id, `The protection of ${label} against floods is decided.`, because);
        }
        if (context.isService(id, ...CDN))
          return pass(id, `${label} absorbs floods at the edge.`, ['the service is a CDN']);
        if (String(context.value(subnet, 'nacl')).startsWith('custom')) {
          return pass(id, `A network ACL is part of the protection of ${label}.`, [context.say(subnet, 'nacl')]);
        }
        return open(id, `what protects ${label} against floods.`, because, { path: context.reach(id).path });
      }),
};
