import { atLeast } from './classification.js';
import type { RuleContext } from './context.js';
import type { Flow } from './flows.js';
import { judge, worstBySubject } from './outcome.js';
import { allOf, ternary, type Ternary } from './ternary.js';
import { encryptionOf, flowName, isPlaintext, sayTransit } from './transit.js';
import type { Rule } from './types.js';

const TERMINATORS = ['elb', 'cloudfront', 'api-gateway', 'generic/load-balancer', 'generic/cdn'];

/** A CDN must always re-encrypt; the others where the data is restricted. */
function matters(context: RuleContext, flow: Flow): Ternary {
  if (context.isService(flow.source, 'cloudfront', 'generic/cdn')) return 'yes';
  return ternary(atLeast(context.dataClass(flow.target) ?? context.flowClass(flow), 'restricted'));
}

function isEncryptedIn(context: RuleContext, id: string): boolean {
  return context.inflows(id).some((flow) => {
    const encryption = encryptionOf(context, flow);
    return encryption !== undefined && encryption !== 'none';
  });
}

export const earlyTlsTermination: Rule = {
  meta: {
    id: 'CX-15',
    name: 'early-tls-termination',
    title: 'Re-encrypt behind the entry tier',
    why: 'Callers see a lock while the second half of the way carries their data in clear.',
    how: [
      'Give the target a certificate and an HTTPS listener',
      'Set the target group or origin protocol to HTTPS only',
      'Then set Encryption of the flow behind the entry to TLS',
    ],
    severity: 'medium',
    layer: 'traffic-protection',
    sources: [
      'FSBP:CloudFront.9',
      'FSBP:CloudFront.10',
      'FSBP:APIGateway.2',
      'cdk-nag:AwsSolutions-CFR5',
      'WA:SEC09-BP02',
    ],
    reads: ['encryption', 'protocol', 'dataClassification'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows
        .filter((flow) => context.isService(flow.source, ...TERMINATORS) && isEncryptedIn(context, flow.source))
        .flatMap((flow) => {
          const plain = isPlaintext(context, flow);
          const important = matters(context, flow);
          if (important === 'no' || (important === 'unknown' && plain === 'unknown')) return [];
          const entry = context.label(flow.source);
          return [
            judge(
              allOf(plain, important),
              flow.edge.id,
              {
                bad: `TLS ends at ${entry}; ${flowName(context, flow)} runs in clear.`,
                question: `whether ${flowName(context, flow)} is encrypted again behind ${entry}.`,
                good: `${flowName(context, flow)} is encrypted again behind ${entry}.`,
              },
              [...sayTransit(context, flow), `classification: ${context.dataClass(flow.target) ?? 'not known'}`],
            ),
          ];
        }),
    ),
};
