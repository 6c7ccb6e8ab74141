import type { DiagramNode } from '../model/diagram.js';
import { isAnywhere } from './addresses.js';
import { atLeast } from './classification.js';
import type { RuleContext } from './context.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

const FILTERS = ['network-firewall', 'generic/firewall', 'azure/firewall'];

/** Every group of the node must state its outbound rules; a group without any lets everything leave. */
function mayLeaveAnywhere(context: RuleContext, node: DiagramNode): boolean | undefined {
  const groups = context.groups(node.id);
  if (groups.length === 0 || groups.some(({ rules }) => rules === undefined)) return undefined;
  return groups.some(({ rules }) => {
    const outbound = (rules ?? []).filter((rule) => rule.direction === 'out' && rule.action === 'allow');
    return outbound.length === 0 || outbound.some(({ peer }) => peer !== undefined && isAnywhere(peer));
  });
}

function isFiltered(context: RuleContext, id: string): boolean {
  const vpc = context.around(id, 'vpc');
  return (
    context.outflows(id).some(({ target }) => context.isService(target, ...FILTERS)) ||
    context.nodesOf(...FILTERS).some((one) => vpc !== undefined && context.around(one.id, 'vpc')?.id === vpc.id)
  );
}

export const egressUnrestricted: Rule = {
  meta: {
    id: 'CX-42',
    name: 'egress-unrestricted',
    title: 'Limit outbound traffic to named targets',
    why: 'Malicious code on this host can send confidential data to any address in the world.',
    how: [
      'Replace the outbound rule to 0.0.0.0/0 by the groups and prefix lists it needs',
      'Reach provider services through endpoints, the rest through a filtering proxy or network firewall',
      "Then correct the security group's outbound rules here",
    ],
    severity: 'medium',
    layer: 'firewall-config',
    sources: ['FSBP:EC2.10', 'FSBP:SageMaker.1', 'CIS-AWS-7.0:6.8', 'WA:SEC05-BP02'],
    reads: ['dataClassification'],
    reach: 'graph',
  },
  check: (context) =>
    context.nodes
      .filter(
        ({ id }) =>
          context.vpcAttached(id) && context.runsCode(id) && atLeast(context.dataClass(id), 'confidential') === true,
      )
      .map((node) => {
        const { id, label } = node;
        const because = [
          `classification: ${context.dataClass(id) ?? 'not known'}`,
          `groups: ${
            context
              .groups(id)
              .map((group) => group.label)
              .join(', ') || 'none drawn'
          }`,
        ];
        if (isFiltered(context, id)) return pass(id, `A filter stands on the way out of ${label}.`, because);
        const anywhere = mayLeaveAnywhere(context, node);
        if (anywhere === undefined) return open(id, `where ${label} may send data.`, because);
        if (anywhere) return fail(id, `${label} may send data anywhere.`, because);
        return pass(id, `${label} may send data to named targets only.`, because);
      }),
};
