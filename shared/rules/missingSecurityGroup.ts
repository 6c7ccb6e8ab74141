import type { RuleContext } from './context.js';
import type { DiagramNode } from '../model/diagram.js';
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
  check: (context) =>
    context.nodes
      .filter((node) => needsGroup(context, node))
      .map(({ id, label }) => {
        const groups = context.groups(id);
        if (groups.length > 0) {
          return pass(id, `${label} has a security group.`, [groups.map((group) => group.label).join(', ')]);
        }
        return open(id, `which security group protects ${label}; none is drawn.`, ['no security group drawn'], {
          folds: ['T-FW-SG'],
        });
      }),
};
