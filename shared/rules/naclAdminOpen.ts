import type { Boundary } from '../model/diagram.js';
import { isAnywhere } from './addresses.js';
import { aclPermits, aclRules } from './firewall.js';
import { judge } from './outcome.js';
import { anyOf } from './ternary.js';
import type { Rule } from './types.js';

/** The two ports that the published controls name. */
const PORTS = [22, 3389];

function admits(subnet: Boundary, port: number) {
  const fromAnywhere = aclRules(subnet, 'in').filter(({ peer }) => peer === undefined || isAnywhere(peer));
  return aclPermits(fromAnywhere, { protocol: 'tcp', ports: [{ from: port, to: port }] });
}

export const naclAdminOpen: Rule = {
  meta: {
    id: 'CX-11',
    name: 'nacl-admin-open',
    title: 'Deny administration ports in the network ACL',
    why: 'A list that admits SSH or remote desktop from anywhere leaves the security group as the only thing between a host and the internet.',
    how: [
      'Put a deny for 22 and 3389 from 0.0.0.0/0 before the first rule that allows them',
      'Keep a narrower allow for your own addresses above it where needed',
      'Then correct the rules of the subnet here',
    ],
    severity: 'medium',
    layer: 'firewall-config',
    sources: ['FSBP:EC2.21', 'CIS-AWS-7.0:6.2'],
    reads: [],
    reach: 'local',
  },
  check: (context) =>
    context.boundaries
      .filter(({ kind, rules }) => kind === 'subnet' && rules !== undefined)
      .map((subnet) =>
        judge(
          anyOf(...PORTS.map((port) => admits(subnet, port))),
          subnet.id,
          {
            bad: `The network ACL of ${subnet.label} admits administration ports from anywhere.`,
            question: `whether the network ACL of ${subnet.label} admits administration ports.`,
            good: `The network ACL of ${subnet.label} denies administration ports from anywhere.`,
          },
          [`inbound rules of ${subnet.label}: ${String(aclRules(subnet, 'in').length)}`],
        ),
      ),
};
