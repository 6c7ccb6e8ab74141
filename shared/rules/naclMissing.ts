import { open, pass } from './outcome.js';
import type { Rule } from './types.js';

/** With a reason beside it or without. */
const OWN_LISTS: readonly string[] = ['custom', 'custom-justified'];

export const naclMissing: Rule = {
  meta: {
    id: 'CX-09',
    name: 'nacl-missing',
    title: 'Decide on a network ACL',
    why: 'The default network ACL allows everything, so a mistake in one security group has no second line behind it.',
    how: [
      'Decide whether this subnet gets a network ACL of its own or whether security groups suffice',
      'A custom one needs rules in both directions',
      'Then set Network ACL to own, or mark the task done with the reason',
    ],
    severity: 'low',
    layer: 'firewall-config',
    sources: ['BASE:S27', 'BASE:S29', 'cdk-nag:AwsSolutions-VPC3'],
    reads: ['nacl'],
    reach: 'local',
  },
  check: (context) =>
    context.boundaries
      .filter(({ kind }) => kind === 'subnet')
      .map((subnet) => {
        const because = [context.say(subnet, 'nacl')];
        if (OWN_LISTS.includes(String(context.value(subnet, 'nacl')))) {
          return pass(subnet.id, `${subnet.label} has a network ACL of its own.`, because);
        }
        return open(subnet.id, `whether ${subnet.label} needs a network ACL of its own.`, because, {
          folds: ['T-FW-NACL'],
        });
      }),
};
