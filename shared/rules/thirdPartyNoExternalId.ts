import { judge, worstBySubject } from './outcome.js';
import { ternary } from './ternary.js';
import type { Rule } from './types.js';

export const thirdPartyNoExternalId: Rule = {
  meta: {
    id: 'CX-23',
    name: 'third-party-no-external-id',
    title: 'Require an external id of the third party',
    why: "Without one, another customer of that vendor can make the vendor's system use your role.",
    how: [
      'Agree on an external id with the vendor',
      "Add it as a condition to the role's trust policy and cut the role to what the vendor needs",
      'Then set External ID of the flow to yes',
    ],
    severity: 'high',
    layer: 'identity-access',
    sources: ['WA:SEC03-BP07'],
    reads: ['authentication', 'externalId'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        const outside =
          context.isService(flow.source, 'generic/saas', 'generic/third-party', 'generic/partner') ||
          context.around(flow.source, 'third-party') !== undefined;
        if (!outside || context.value(flow.edge, 'authentication') !== 'iam-role') return [];
        const externalId = context.value(flow.edge, 'externalId');
        const name = context.label(flow.source);
        return [
          judge(
            ternary(externalId === undefined ? undefined : externalId !== true),
            flow.edge.id,
            {
              bad: `${name} assumes a role without an external id.`,
              question: `whether ${name} must give an external id to assume the role.`,
              good: `${name} gives an external id to assume the role.`,
            },
            [context.say(flow.edge, 'authentication'), context.say(flow.edge, 'externalId')],
          ),
        ];
      }),
    ),
};
