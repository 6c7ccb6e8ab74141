import { judge, worstBySubject } from './outcome.js';
import { ternary } from './ternary.js';
import type { Rule } from './types.js';

const PEOPLE = ['generic/user', 'generic/admin', 'generic/root-identity'];

export const adminWithoutMfa: Rule = {
  meta: {
    id: 'CX-26',
    name: 'admin-without-mfa',
    title: 'Enforce MFA for every administrator',
    why: 'A phished password alone then opens everything that this person may administer.',
    how: [
      'Require MFA in the identity provider for every administrative role',
      'Deny administrative actions without it by policy',
      'Then set MFA of the flow or of the person to yes',
    ],
    severity: 'critical',
    layer: 'identity-access',
    sources: ['BASE:S22', 'FSBP:IAM.5', 'FSBP:IAM.19', 'CIS-AWS-7.0:2.10', 'WA:SEC02-BP01'],
    reads: ['purpose', 'mfa'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        if (!context.isService(flow.source, ...PEOPLE)) return [];
        const purpose = context.value(flow.edge, 'purpose');
        const administers =
          purpose === 'admin' || (purpose === undefined && context.isService(flow.source, 'generic/admin'));
        if (!administers) return [];
        const person = context.diagram.nodes.get(flow.source);
        const mfa = context.value(flow.edge, 'mfa') ?? context.value(person, 'mfa');
        const who = context.label(flow.source);
        const what = context.label(flow.target);
        return [
          judge(
            ternary(mfa === undefined ? undefined : mfa !== true),
            flow.source,
            {
              bad: `${who} administers ${what} without MFA.`,
              question: `whether ${who} needs MFA to administer ${what}.`,
              good: `${who} administers ${what} with MFA.`,
            },
            [context.say(flow.edge, 'mfa'), context.say(person, 'mfa')],
            { path: [flow.source, flow.target], folds: ['T-ACC-ADMIN-MFA'] },
          ),
        ];
      }),
    ),
};
