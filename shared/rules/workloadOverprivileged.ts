import type { RuleContext } from './context.js';
import { eachNode } from './eachNode.js';
import type { Flow } from './flows.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

const EXCESSIVE = ['admin', 'wildcard-actions'];

function keyedFlow(context: RuleContext, id: string): Flow | undefined {
  return context.outflows(id).find((flow) => context.value(flow.edge, 'authentication') === 'iam-user-key');
}

export const workloadOverprivileged: Rule = {
  meta: {
    id: 'CX-27',
    name: 'workload-overprivileged',
    title: 'Give the workload a role of its own',
    why: 'Whoever gets into this workload gets all that its rights or its long-lived keys open.',
    how: [
      'Create a role with only the actions and resources it calls',
      'Attach it as instance, task or function role and delete stored keys',
      'Then set Identity policy to least privilege and the flow to IAM role',
    ],
    severity: 'high',
    layer: 'identity-access',
    sources: [
      'FSBP:IAM.1',
      'FSBP:IAM.21',
      'CIS-AWS-7.0:2.14',
      'CIS-AWS-7.0:2.16',
      'cdk-nag:AwsSolutions-IAM5',
      'WA:SEC02-BP02',
      'WA:SEC03-BP02',
    ],
    reads: ['identityPolicy', 'authentication'],
    reach: 'local',
  },
  ...eachNode({
    beside: (context, { id }) => !context.runsCode(id) || keyedFlow(context, id) === undefined || undefined,
    judge(context, node) {
      const { id, label } = node;
      if (!context.runsCode(id)) return undefined;
      const keyed = keyedFlow(context, id);
      const policy = context.value(node, 'identityPolicy');
      const because = [context.say(node, 'identityPolicy')];
      if (keyed) {
        const facts = [...because, context.say(keyed.edge, 'authentication')];
        return fail(id, `${label} uses long-lived keys for ${context.label(keyed.target)}.`, facts, {
          path: [id, keyed.target],
        });
      }
      if (policy !== undefined && EXCESSIVE.includes(String(policy))) {
        return fail(id, `${label} holds more rights than it needs.`, because);
      }
      if (policy === undefined) return open(id, `which rights ${label} holds.`, because, { folds: ['T-IAM-LEAST'] });
      return pass(id, `${label} holds only the rights it needs.`, because);
    },
  }),
};
