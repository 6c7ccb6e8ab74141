import type { RuleContext } from './context.js';
import { fail, open, pass } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

function isRoot(context: RuleContext, id: string): boolean {
  const node = context.diagram.nodes.get(id);
  return context.isService(id, 'generic/root-identity') || context.value(node, 'isRoot') === true;
}

function judgeActors(context: RuleContext): readonly RuleOutcome[] {
  return context.nodes
    .filter(({ id }) => isRoot(context, id))
    .map(({ id, label }) => {
      const used = context.outflows(id).find((flow) => context.value(flow.edge, 'purpose') !== 'break-glass');
      if (!used) return pass(id, `${label} is kept for emergencies.`, ['no everyday flow leaves it']);
      const because = [`flow to ${context.label(used.target)}`, context.say(used.edge, 'purpose')];
      return fail(id, `Root identity ${label} is used for daily work.`, because, { path: [id, used.target] });
    });
}

function judgeAccounts(context: RuleContext): readonly RuleOutcome[] {
  return context.boundaries
    .filter(({ kind }) => kind === 'account')
    .map((account) => {
      const because = [context.say(account, 'rootAccessKeys')];
      const keys = context.value(account, 'rootAccessKeys');
      const folds = ['T-ACC-ROOT-KEYS'];
      if (keys === undefined)
        return open(account.id, `whether root of ${account.label} has access keys.`, because, { folds });
      if (keys === 'present') return fail(account.id, `Root of ${account.label} has access keys.`, because, { folds });
      return pass(account.id, `Root of ${account.label} has no access keys.`, because);
    });
}

export const rootInUse: Rule = {
  meta: {
    id: 'CX-25',
    name: 'root-in-use',
    title: 'Keep root for emergencies only',
    why: 'Nothing limits what root may do, so every use of it and every key of it is one slip away from losing the account.',
    how: [
      "Delete root's access keys",
      'Give people roles for daily work and keep root as break-glass with an alarm on its use',
      'Then set Root access keys to none and the purpose of its flows to break-glass',
    ],
    severity: 'critical',
    layer: 'account-governance',
    sources: ['BASE:S22', 'FSBP:IAM.4', 'CIS-AWS-7.0:2.4', 'CIS-AWS-7.0:2.7', 'WA:SEC01-BP02'],
    sameInTest: true,
    reads: ['isRoot', 'purpose', 'rootAccessKeys'],
    reach: 'local',
  },
  check: (context) => [...judgeActors(context), ...judgeAccounts(context)],
};
