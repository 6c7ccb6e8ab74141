import { flowPorts } from './exposedPorts.js';
import { judge, worstBySubject } from './outcome.js';
import { ADMIN_PORTS, firstPortOf, onlyPorts, portsText, WEB_PORTS } from './ports.js';
import { not } from './ternary.js';
import type { Rule } from './types.js';

export const internetNonwebPort: Rule = {
  meta: {
    id: 'CX-03',
    name: 'internet-nonweb-port',
    title: 'Limit internet traffic to authorised ports',
    why: 'Every further port open to the world is a service that anyone may probe and that nobody expects to be public.',
    how: [
      'Publish through 443 on a load balancer, or limit the source of the flow to known addresses',
      "Close the port in the target's security group",
      'Then set Port of the flow, or accept the risk with the reason for this port',
    ],
    severity: 'high',
    layer: 'firewall-config',
    sources: ['FSBP:EC2.18', 'FSBP:EC2.19', 'cdk-nag:AwsSolutions-EC23'],
    reads: ['port', 'protocol', 'sourceScope'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows
        .filter((flow) => context.exposed(flow) === 'yes' && context.vpcAttached(flow.target))
        .filter((flow) => context.diagram.nodes.has(flow.target))
        .flatMap((flow) => {
          const ports = flowPorts(context, flow);
          if (ports && firstPortOf(ports, ADMIN_PORTS) !== undefined) return [];
          const name = context.label(flow.target);
          return [
            judge(
              not(onlyPorts(ports, WEB_PORTS)),
              flow.target,
              {
                bad: `${name} accepts internet traffic on port ${portsText(ports ?? [])}.`,
                question: `which ports of ${name} the internet reaches.`,
                good: `${name} accepts internet traffic on web ports only.`,
              },
              [context.say(flow.edge, 'port'), context.say(flow.edge, 'protocol')],
              { path: [flow.source, flow.target] },
            ),
          ];
        }),
    ),
};
