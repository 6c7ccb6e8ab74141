import { atLeast } from './classification.js';
import { judge, worstBySubject } from './outcome.js';
import { flowName, isPlaintext, sayTransit, trustCrossing } from './transit.js';
import type { Rule } from './types.js';

export const plaintextSensitiveInternal: Rule = {
  meta: {
    id: 'CX-14',
    name: 'plaintext-sensitive-internal',
    title: 'Require TLS between the tiers',
    why: 'One compromised host in the network can read what passes between the others.',
    how: [
      'Turn on TLS at the target and let the engine refuse plain connections',
      "Point the callers at the TLS port and check the target's certificate",
      'Then set Encryption of the flow to TLS',
    ],
    severity: 'high',
    layer: 'traffic-protection',
    sources: ['FSBP:RDS.38', 'FSBP:RDS.39', 'FSBP:ElastiCache.5', 'FSBP:MSK.1', 'FSBP:Redshift.2', 'WA:SEC09-BP02'],
    reads: ['encryption', 'protocol', 'dataClassification'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows
        .filter((flow) => trustCrossing(context, flow) === undefined && !context.isInternet(flow.source))
        .map((flow) => {
          const name = flowName(context, flow);
          const dataClass = context.flowClass(flow);
          const sensitive = atLeast(dataClass, 'confidential') === true;
          return judge(
            isPlaintext(context, flow),
            flow.edge.id,
            {
              bad: `${sensitive ? 'Confidential data travels' : 'Data travels'} unencrypted on ${name}.`,
              question: `whether ${name} is encrypted.`,
              good: `${name} is encrypted.`,
            },
            [...sayTransit(context, flow), `classification of the flow: ${dataClass ?? 'not known'}`],
            sensitive ? {} : { severity: 'low' },
          );
        }),
    ),
};
