import { eachNode } from './eachNode.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

export const openResourcePolicy: Rule = {
  meta: {
    id: 'CX-21',
    name: 'open-resource-policy',
    title: 'Name the principals in the resource policy',
    why: 'A wildcard principal without a condition lets every account of the provider use this resource.',
    how: [
      'Replace the wildcard by the accounts, roles or services that need access',
      "Or add a condition on your organisation's id",
      'Then set Resource policy to named principals',
    ],
    severity: 'critical',
    layer: 'identity-access',
    sources: [
      'FSBP:Lambda.1',
      'FSBP:KMS.5',
      'FSBP:SNS.4',
      'FSBP:S3.6',
      'CIS-AWS-7.0:2.21',
      'cdk-nag:AwsSolutions-ECR1',
      'cdk-nag:AwsSolutions-EVB1',
    ],
    reads: ['resourcePolicy'],
    reach: 'local',
  },
  ...eachNode({
    judge(context, node) {
      if (!context.reads(node, 'resourcePolicy')) return undefined;
      const { id, label } = node;
      const because = [context.say(node, 'resourcePolicy')];
      const policy = context.value(node, 'resourcePolicy');
      if (policy === undefined) {
        return open(id, `who may use ${label} by its policy.`, because, {
          severity: 'medium',
          folds: ['T-IAM-LEAST'],
        });
      }
      if (policy === 'wildcard') return fail(id, `Anyone may use ${label} by its policy.`, because);
      return pass(id, `The policy of ${label} names who may use it.`, because);
    },
  }),
};
