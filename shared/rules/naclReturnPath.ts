import type { Boundary } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { flowPorts } from './exposedPorts.js';
import { aclPermits, aclRules } from './firewall.js';
import type { Flow } from './flows.js';
import { judge, worstBySubject } from './outcome.js';
import { allOf, not } from './ternary.js';
import type { Rule, RuleOutcome } from './types.js';

/** Ports on which callers wait for the answer. */
const REPLY_PORTS = [{ from: 1024, to: 65535 }];

function isStateless(context: RuleContext, subnet: Boundary): boolean {
  return context.value(subnet, 'isStateful') !== true;
}

/** The list of the target's subnet must admit the request and let the answer out. */
function judgeFlow(context: RuleContext, flow: Flow): RuleOutcome | undefined {
  const subnet = context.around(flow.target, 'subnet');
  if (!subnet?.rules || !isStateless(context, subnet)) return undefined;
  if (context.chain(flow.source).some(({ id }) => id === subnet.id)) return undefined;
  const protocol = context.value(flow.edge, 'protocol');
  const name = typeof protocol === 'string' ? protocol : 'tcp';
  const request = aclPermits(aclRules(subnet, 'in'), { protocol: name, ports: flowPorts(context, flow) });
  const reply = aclPermits(aclRules(subnet, 'out'), { protocol: name, ports: REPLY_PORTS });
  return judge(
    allOf(request, not(reply)),
    subnet.id,
    {
      bad: `The network ACL of ${subnet.label} lets the request in but not the answer out.`,
      question: `whether the network ACL of ${subnet.label} lets answers out.`,
      good: `The network ACL of ${subnet.label} lets answers out.`,
    },
    [context.say(flow.edge, 'port'), `outbound rules of ${subnet.label}: ${String(aclRules(subnet, 'out').length)}`],
  );
}

export const naclReturnPath: Rule = {
  meta: {
    id: 'CX-10',
    name: 'nacl-return-path',
    title: 'Write both directions into the network ACL',
    why: 'The list is stateless: without an outbound rule for the reply ports the answer to an allowed request never comes back.',
    how: [
      'For each inbound allow add an outbound allow for ports 1024-65535 to the same addresses',
      'Then correct the rules of the subnet here',
    ],
    severity: 'medium',
    layer: 'firewall-config',
    sources: ['BASE:S28'],
    reads: ['port', 'protocol', 'isStateful'],
    // a list is judged by flows from anywhere to anything behind it
    reach: 'graph',
  },
  check: (context) =>
    worstBySubject(context.flows.map((flow) => judgeFlow(context, flow)).filter((outcome) => outcome !== undefined)),
};
