import { judge, worstBySubject } from './outcome.js';
import { allOf, ternary } from './ternary.js';
import { flowName } from './transit.js';
import type { Rule } from './types.js';

const TRUSTED = ['iam-role', 'mtls', 'oidc'];

export const crossAccountNoTrust: Rule = {
  meta: {
    id: 'CX-22',
    name: 'cross-account-no-trust',
    title: 'Declare the trust between the accounts',
    why: 'Access across accounts that nobody wrote down tends to be a shared key or a policy that lets in more than this caller.',
    how: [
      'Let the caller assume a role in the other account, or name it in the resource policy',
      "Draw it: set the flow's Authentication to IAM role",
      'Or set Resource policy of the target to named principals',
    ],
    severity: 'high',
    layer: 'identity-access',
    sources: ['FSBP:S3.6', 'WA:SEC03-BP07', 'WA:SEC03-BP08'],
    reads: ['authentication', 'resourcePolicy'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        const from = context.around(flow.source, 'account');
        const to = context.around(flow.target, 'account');
        if (!from || !to || from.id === to.id) return [];
        const target = context.diagram.nodes.get(flow.target);
        const authentication = context.value(flow.edge, 'authentication');
        const policy = context.value(target, 'resourcePolicy');
        const untrusted = ternary(authentication === undefined ? undefined : !TRUSTED.includes(String(authentication)));
        const unnamed = ternary(policy === undefined ? undefined : policy !== 'named-principals');
        const name = flowName(context, flow);
        return [
          judge(
            allOf(untrusted, unnamed),
            flow.edge.id,
            {
              bad: `${name} crosses from ${from.label} to ${to.label} without declared trust.`,
              question: `what trust lets ${name} cross from ${from.label} to ${to.label}.`,
              good: `${name} crosses accounts by a declared trust.`,
            },
            [context.say(flow.edge, 'authentication'), context.say(target, 'resourcePolicy')],
          ),
        ];
      }),
    ),
};
