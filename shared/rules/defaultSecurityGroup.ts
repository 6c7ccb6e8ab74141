import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

export const defaultSecurityGroup: Rule = {
  meta: {
    id: 'CX-07',
    name: 'default-security-group',
    title: 'Empty the default security group',
    why: 'The default group lets its members talk to each other on every port, and whatever is created without a group lands in it.',
    how: [
      'Give every tier a group of its own and move its members there',
      "Delete all rules of the VPC's default group",
      'Then set Default security group closed to yes on the VPC',
    ],
    severity: 'high',
    layer: 'firewall-config',
    sources: ['FSBP:EC2.2', 'CIS-AWS-7.0:6.5'],
    reads: ['isDefault', 'defaultSecurityGroupClosed'],
    reach: 'local',
  },
  check: (context) => {
    const members = context.nodes.flatMap(({ id, label }) => {
      const group = context.groups(id).find((one) => context.value(one, 'isDefault') === true);
      return group ? [fail(id, `${label} is in the default security group.`, [context.say(group, 'isDefault')])] : [];
    });
    const vpcs = context.boundaries
      .filter(({ kind }) => kind === 'vpc')
      .map((vpc) => {
        const because = [context.say(vpc, 'defaultSecurityGroupClosed')];
        const closed = context.value(vpc, 'defaultSecurityGroupClosed');
        if (closed === true) return pass(vpc.id, `The default group of ${vpc.label} has no rules.`, because);
        if (closed === undefined) return open(vpc.id, `whether the default group of ${vpc.label} is empty.`, because);
        return fail(vpc.id, `The default group of ${vpc.label} still has rules.`, because);
      });
    return [...members, ...vpcs];
  },
};
