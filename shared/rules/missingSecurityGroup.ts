import type { RuleContext } from './context.js';
import type { DiagramNode } from '../model/diagram.js';
import { eachNode } from './eachNode.js';
import { open, pass } from './outcome.js';
import type { Rule } from './types.js';

function needsGroup(context: RuleContext, node: DiagramNode): boolean {
  const service = context.service(node);
  if (!service || service.provider !== 'aws' || service.vpcAttachment === 'never') return false;
  if (service.family === 'network' || service.family === 'no-matrix' || !context.vpcAttached(node.id)) return false;
  const type = node.options?.['type']?.value;
  if (type === 'gwlb') return false;
  return !(type === 'nlb' && node.options?.['securityGroup']?.value !== 'yes');
}

function groupNames(context: RuleContext, id: string): string | undefined {
  const groups = context.groups(id);
  return groups.length === 0 ? undefined : groups.map(({ label }) => label).join(', ');
}

export const missingSecurityGroup: Rule = {
  meta: {
    id: 'CX-06',
    name: 'missing-security-group',
    title: 'Attach a tight security group',
    why: 'Without a drawn group nobody can say who reaches this element, and the provider falls back to the default group of the VPC.',
    how: [
      'Create a group for this tier with only the ports and sources it needs',
      'Attach it in place of the default group',
      'Then draw the security group around this element here',
    ],
    severity: 'high',
    layer: 'firewall-config',
    sources: ['BASE:S15', 'BASE:S26', 'FSBP:EC2.2', 'WA:SEC05-BP02'],
    reads: [],
    reach: 'local',
  },
  ...eachNode({
    beside: (context, { id }) => `${context.vpcAttached(id)} ${groupNames(context, id)}`,
    judge(context, node) {
      const { id, label } = node;
      if (!needsGroup(context, node)) return undefined;
      const names = groupNames(context, id);
      if (names !== undefined) return pass(id, `${label} has a security group.`, [names]);
      return open(id, `which security group protects ${label}; none is drawn.`, ['no security group drawn'], {
        folds: ['T-FW-SG'],
      });
    },
  }),
};
