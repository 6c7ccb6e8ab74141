import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

export const rootWithoutMfa: Rule = {
  meta: {
    id: 'CX-24',
    name: 'root-without-mfa',
    title: "Require MFA for the account's root user",
    why: 'Root can undo every other control in the account, and a leaked password is enough to become root.',
    how: ['Sign in as root once and register a hardware key', 'Lock the key away', 'Then set Root MFA to hardware'],
    severity: 'critical',
    layer: 'account-governance',
    sources: ['BASE:S22', 'FSBP:IAM.6', 'FSBP:IAM.9', 'CIS-AWS-7.0:2.5', 'CIS-AWS-7.0:2.6', 'WA:SEC01-BP02'],
    sameInTest: true,
    reads: ['rootMfa'],
    reach: 'local',
  },
  check: (context) =>
    context.boundaries
      .filter(({ kind }) => kind === 'account')
      .map((account) => {
        const { id, label } = account;
        const because = [context.say(account, 'rootMfa')];
        const folds = ['T-ACC-ROOT-MFA'];
        const rootMfa = context.value(account, 'rootMfa');
        if (rootMfa === undefined) return open(id, `whether root of ${label} has MFA.`, because, { folds });
        if (rootMfa === 'hardware') return pass(id, `Root of ${label} has hardware MFA.`, because);
        if (rootMfa === 'virtual') {
          return open(id, `whether root of ${label} gets a hardware key in place of its app.`, because, {
            severity: 'low',
            folds,
          });
        }
        return fail(id, `The account administrator of ${label} has no MFA.`, because, { folds });
      }),
};
