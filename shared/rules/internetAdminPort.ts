import type { RuleContext } from './context.js';
import { flowPorts, portsOpenToAnywhere } from './exposedPorts.js';
import type { Flow } from './flows.js';
import { fail, open, pass, worstBySubject } from './outcome.js';
import { ADMIN_PORTS, firstPortOf } from './ports.js';
import type { Rule, RuleOutcome } from './types.js';

function judgeFlow(context: RuleContext, flow: Flow): RuleOutcome {
  const { target, edge } = flow;
  const drawn = flowPorts(context, flow);
  const opened = context.groups(target).length > 0 ? portsOpenToAnywhere(context, target) : [];
  const port = firstPortOf([...(drawn ?? []), ...(opened ?? [])], ADMIN_PORTS);
  const because = [context.say(edge, 'port'), context.say(edge, 'sourceScope')];
  if (port !== undefined) {
    const by = drawn && firstPortOf(drawn, ADMIN_PORTS) === port ? because : ['a security group rule admits anywhere'];
    return fail(target, `Administration port ${String(port)} of ${context.label(target)} is open to the world.`, by, {
      path: [flow.source, target],
    });
  }
  if (!drawn && (!opened || context.groups(target).length === 0)) {
    return open(target, `which port the internet reaches on ${context.label(target)}.`, because, {
      severity: 'medium',
      folds: ['CX-03'],
    });
  }
  return pass(target, `No administration port of ${context.label(target)} is open to the world.`, because);
}

/** Hosts and brokers have administration ports; a managed entry or an endpoint-only service has none to leave open. */
function mayHaveAdminPort(context: RuleContext, flow: Flow): boolean {
  const drawn = flowPorts(context, flow);
  if (drawn && firstPortOf(drawn, ADMIN_PORTS) !== undefined) return true;
  const node = context.diagram.nodes.get(flow.target);
  const service = node && context.service(node);
  return service !== undefined && !service.isEntry && service.vpcAttachment === 'always';
}

export const internetAdminPort: Rule = {
  meta: {
    id: 'CX-02',
    name: 'internet-admin-port',
    title: 'Close administration ports to the internet',
    why: 'Password and key guessing against SSH and remote desktop starts within minutes of an address going live.',
    how: [
      'Remove the rule or flow that admits anyone on 22, 3389, 5985 or 5986',
      'Administer through a session broker, a VPN or one fixed /32 source',
      "Then correct the flow's port or the security group's rules here",
    ],
    severity: 'critical',
    layer: 'firewall-config',
    sources: ['FSBP:EC2.13', 'FSBP:EC2.14', 'CIS-AWS-7.0:6.3', 'CIS-AWS-7.0:6.4', 'cdk-nag:AwsSolutions-EC23'],
    reads: ['port', 'protocol', 'sourceScope'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows
        .filter((flow) => context.exposed(flow) === 'yes' && context.diagram.nodes.has(flow.target))
        .filter((flow) => !context.isInternet(flow.target) && mayHaveAdminPort(context, flow))
        .map((flow) => judgeFlow(context, flow)),
    ),
};
