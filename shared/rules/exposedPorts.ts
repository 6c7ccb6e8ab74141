import { isAnywhere } from './addresses.js';
import type { RuleContext } from './context.js';
import { groupRules } from './firewall.js';
import type { Flow } from './flows.js';
import { connectionPorts, portRanges, type PortRange } from './ports.js';

/** Ports of a flow as drawn; undefined = unknown. */
export function flowPorts(context: RuleContext, flow: Flow): readonly PortRange[] | undefined {
  const port = context.value(flow.edge, 'port');
  const protocol = context.value(flow.edge, 'protocol');
  return connectionPorts(
    typeof port === 'string' || typeof port === 'number' ? port : undefined,
    typeof protocol === 'string' ? protocol : undefined,
  );
}

/** Ports that the security groups of a node open to anywhere; undefined when a group's rules are not known. */
export function portsOpenToAnywhere(context: RuleContext, id: string): readonly PortRange[] | undefined {
  const rules = groupRules(context, id, 'in');
  if (!rules) return undefined;
  const ranges: PortRange[] = [];
  for (const rule of rules) {
    if (rule.peer === undefined || !isAnywhere(rule.peer)) continue;
    const every = rule.protocol === 'any' || rule.protocol === '-1';
    const opened = every ? portRanges('any') : portRanges(rule.ports);
    if (!opened) return undefined;
    ranges.push(...opened);
  }
  return ranges;
}
