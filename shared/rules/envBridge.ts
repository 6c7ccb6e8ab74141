import { judge, worstBySubject } from './outcome.js';
import { flowName } from './transit.js';
import type { Rule } from './types.js';

const INSPECTORS = ['network-firewall', 'generic/firewall', 'azure/firewall'];

export const envBridge: Rule = {
  meta: {
    id: 'CX-44',
    name: 'env-bridge',
    title: 'Separate production from the other environments',
    why: 'Development is guarded less, and the connection lets whoever gets in there walk on into production.',
    how: [
      'Remove the connection, or move what both need into an account of its own',
      'Where it must stay, inspect and filter it in between',
      'Then remove the flow or draw the firewall on it',
    ],
    severity: 'medium',
    layer: 'network-config',
    sources: ['WA:SEC01-BP01', 'CIS-AWS-7.0:2.1.4', 'CIS-AWS-7.0:6.6', 'FSBP:EC2.23'],
    reads: ['environment'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        const from = context.environment(flow.source);
        const to = context.environment(flow.target);
        if (from === undefined || to === undefined) return [];
        const joined = (from === 'production') !== (to === 'production');
        if (!joined) return [];
        const inspected =
          context.isService(flow.source, ...INSPECTORS) || context.isService(flow.target, ...INSPECTORS);
        const [production, other] = from === 'production' ? [flow.source, to] : [flow.target, from];
        return [
          judge(
            inspected ? 'no' : 'yes',
            flow.edge.id,
            {
              bad: `Production ${context.label(production)} is joined to ${other} by ${flowName(context, flow)}.`,
              question: `what separates ${flowName(context, flow)}.`,
              good: `${flowName(context, flow)} passes an inspection.`,
            },
            [`environment of the source: ${from}`, `environment of the target: ${to}`],
          ),
        ];
      }),
    ),
};
