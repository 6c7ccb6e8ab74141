import { judge, worstBySubject } from './outcome.js';
import { flowName, isPlaintext, sayTransit, trustCrossing } from './transit.js';
import type { Rule } from './types.js';

export const plaintextUntrusted: Rule = {
  meta: {
    id: 'CX-13',
    name: 'plaintext-untrusted',
    title: 'Encrypt the flow that crosses a boundary',
    why: 'Whoever sits on the way between the two networks can read the traffic and change it without being noticed.',
    how: [
      'Offer TLS 1.2 or newer at the target, or lead the flow through an IPsec tunnel',
      'Redirect plain HTTP to HTTPS where callers may still use it',
      'Then set Encryption of the flow',
    ],
    severity: 'critical',
    layer: 'traffic-protection',
    sources: ['FSBP:ELB.1', 'FSBP:CloudFront.3', 'FSBP:S3.5', 'FSBP:DMS.9', 'CIS-AWS-7.0:3.1.1', 'WA:SEC09-BP02'],
    reads: ['encryption', 'protocol', 'via', 'viewerProtocol'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        const crossed = context.value(flow.edge, 'via') === 'internet' ? 'the internet' : trustCrossing(context, flow);
        if (crossed === undefined) return [];
        const target = context.diagram.nodes.get(flow.target);
        const redirects =
          context.isEntry(flow.target) && context.value(target, 'viewerProtocol') === 'redirect-to-https';
        const name = flowName(context, flow);
        const plain = isPlaintext(context, flow);
        return [
          judge(
            redirects ? 'no' : plain,
            flow.edge.id,
            {
              bad: `${name} crosses ${crossed} unencrypted.`,
              question: `whether ${name} is encrypted where it crosses ${crossed}.`,
              good: `${name} is encrypted where it crosses ${crossed}.`,
            },
            sayTransit(context, flow),
            plain === 'unknown' ? { severity: 'high' } : {},
          ),
        ];
      }),
    ),
};
