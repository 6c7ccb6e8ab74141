import type { RuleContext } from './context.js';
import { flowPorts } from './exposedPorts.js';
import { allowedByGroups } from './firewall.js';
import type { Flow } from './flows.js';
import { judge, worstBySubject } from './outcome.js';
import { portsText } from './ports.js';
import { not } from './ternary.js';
import type { Rule, RuleOutcome } from './types.js';

/** Both ends stand in a VPC, and the target has groups whose rules are drawn. */
function judgeFlow(context: RuleContext, flow: Flow): RuleOutcome | undefined {
  const source = context.diagram.nodes.get(flow.source);
  const target = context.diagram.nodes.get(flow.target);
  if (!source || !target || !context.vpcAttached(source.id) || !context.vpcAttached(target.id)) return undefined;
  const groups = context.groups(target.id);
  if (groups.length === 0 || groups.some(({ rules }) => rules === undefined)) return undefined;
  const protocol = context.value(flow.edge, 'protocol');
  const ports = flowPorts(context, flow);
  const connection = { protocol: typeof protocol === 'string' ? protocol : 'tcp', ports };
  const name = `${source.label} → ${target.label}`;
  return judge(
    not(allowedByGroups(context, source, target, connection)),
    flow.edge.id,
    {
      bad: `${name} is drawn on port ${ports ? portsText(ports) : 'unknown'} and not permitted by the security groups.`,
      question: `whether the security groups permit ${name}.`,
      good: `The security groups permit ${name}.`,
    },
    [context.say(flow.edge, 'port'), `groups of ${target.label}: ${groups.map(({ label }) => label).join(', ')}`],
  );
}

export const flowNotAllowed: Rule = {
  meta: {
    id: 'CX-08',
    name: 'flow-not-allowed',
    title: 'Add the narrowest rule for this flow',
    why: 'The design shows a connection that the security groups drop, so either the application fails or someone will open more than needed.',
    how: [
      "Add an inbound rule to the target's group for this port with the source's group as source",
      'Or delete the flow if nothing needs it',
      "Then correct the security group's rules here",
    ],
    severity: 'medium',
    layer: 'firewall-config',
    sources: ['BASE:S26', 'BASE:S28', 'WA:SEC05-BP02'],
    reads: ['port', 'protocol', 'cidr'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(context.flows.map((flow) => judgeFlow(context, flow)).filter((outcome) => outcome !== undefined)),
};
