import { atLeast } from './classification.js';
import { fail, open, pass, worstBySubject } from './outcome.js';
import { encryptionOf, flowName, sayTransit } from './transit.js';
import type { Rule } from './types.js';

const PROTECTED = ['ipsec', 'tls', 'mtls', 'macsec'];

export const onpremLinkUnprotected: Rule = {
  meta: {
    id: 'CX-46',
    name: 'onprem-link-unprotected',
    title: 'Encrypt the link to your own site',
    why: 'Between your site and the cloud lie networks of others, who can read and change what is not encrypted.',
    how: [
      'Use a VPN with two tunnels, TLS end to end, or MACsec on the direct line',
      'Watch the tunnels and test the fail-over',
      'Then set Encryption of the flow',
    ],
    severity: 'high',
    layer: 'traffic-protection',
    sources: ['FSBP:EC2.20', 'WA:SEC09-BP02'],
    reads: ['via', 'encryption', 'protocol', 'dataClassification'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        const from = context.around(flow.source, 'on-premises') !== undefined;
        const to = context.around(flow.target, 'on-premises') !== undefined;
        if (from === to || context.isInternet(flow.source) || context.isInternet(flow.target)) return [];
        const via = context.value(flow.edge, 'via');
        const encryption = encryptionOf(context, flow);
        const name = flowName(context, flow);
        const because = [context.say(flow.edge, 'via'), ...sayTransit(context, flow)];
        if (encryption !== undefined && PROTECTED.includes(encryption)) {
          return [pass(flow.edge.id, `Link ${name} is protected.`, because)];
        }
        const wrong =
          via === 'direct-connect' ? atLeast(context.flowClass(flow), 'confidential') : via === 'internet' || undefined;
        if (via === 'vpn' || wrong === false) return [pass(flow.edge.id, `Link ${name} is protected.`, because)];
        if (encryption === undefined || wrong === undefined) {
          return [open(flow.edge.id, `what protects the link ${name} to your own site.`, because)];
        }
        return [fail(flow.edge.id, `Link ${name} to your own site is unprotected.`, because)];
      }),
    ),
};
