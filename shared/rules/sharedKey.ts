import { classRank } from './classification.js';
import type { RuleContext } from './context.js';
import { fail, pass } from './outcome.js';
import type { Rule } from './types.js';

/** Names of a key that stand for no single key. */
const GENERIC_KEYS = ['customer-managed', 'external', 'provider-managed', 'none'];

/** Key → the nodes it protects: by the stated key or by a drawn key-use flow. */
function keyUsers(context: RuleContext): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>();
  const add = (key: string, id: string) => users.set(key, (users.get(key) ?? new Set()).add(id));
  for (const node of context.nodes) {
    const key = context.value(node, 'kmsKeyId') ?? context.value(node, 'kmsKey');
    if (typeof key === 'string' && !GENERIC_KEYS.includes(key)) add(key, node.id);
  }
  for (const flow of context.flows) {
    const key =
      context.isService(flow.target, 'kms', 'generic/key-store') && context.value(flow.edge, 'purpose') === 'key-use';
    if (key) add(flow.target, flow.source);
  }
  return new Map([...users].map(([key, ids]) => [key, [...ids].sort()]));
}

function differ(values: readonly (string | number | undefined)[]): boolean {
  return new Set(values.filter((value) => value !== undefined)).size > 1;
}

function reasons(context: RuleContext, ids: readonly string[]): readonly string[] {
  const names = (values: readonly (string | undefined)[]) => [...new Set(values.filter(Boolean))].join(', ');
  const environments = ids.map((id) => context.environment(id));
  const accounts = ids.map((id) => context.around(id, 'account')?.label);
  const classes = ids.map((id) => context.dataClass(id));
  const restricted = classes.includes('restricted') && differ(classes.map(classRank));
  return [
    ...(differ(environments) ? [`environments: ${names(environments)}`] : []),
    ...(differ(accounts) ? [`accounts: ${names(accounts)}`] : []),
    ...(restricted ? [`classifications: ${names(classes)}`] : []),
  ];
}

export const sharedKey: Rule = {
  meta: {
    id: 'CX-38',
    name: 'shared-key',
    title: 'Use one key for each classification and environment',
    why: 'Whoever may use the key in the weaker place can decrypt the data of the stronger one.',
    how: [
      'Create a key for each environment and classification, with its own policy and rotation',
      'Re-encrypt the stores that move to another key',
      'Then set Key of each store, or redraw its key-use flow',
    ],
    severity: 'medium',
    layer: 'server-side-encryption',
    sources: ['FSBP:KMS.4', 'FSBP:KMS.1', 'cdk-nag:AwsSolutions-KMS5', 'WA:SEC08-BP01'],
    reads: ['kmsKey', 'kmsKeyId', 'purpose', 'environment', 'dataClassification'],
    reach: 'graph',
  },
  check: (context) =>
    [...keyUsers(context)]
      .filter(([, ids]) => ids.length > 1)
      .map(([key, ids]) => {
        const subject = context.diagram.nodes.has(key) ? key : (ids[0] as string);
        const name = context.diagram.nodes.has(key) ? context.label(key) : key;
        const because = reasons(context, ids);
        const users = ids.map((id) => context.label(id)).join(', ');
        if (because.length === 0) return pass(subject, `Key ${name} protects data of one trust.`, [users]);
        return fail(subject, `One key ${name} protects data of different trust: ${users}.`, because);
      }),
};
