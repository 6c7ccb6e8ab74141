import type { RuleContext } from './context.js';
import type { Flow } from './flows.js';

/** How an anonymous party on the internet gets to an element. */
export interface Reach {
  readonly depth: 'none' | 'direct' | 'transitive';
  /** Element ids from the internet to this one, both included; empty for `none`. */
  readonly path: readonly string[];
}

/** People and devices that stand on the internet unless they are drawn inside something else. */
const PUBLIC_ACTORS = ['generic/user', 'generic/browser', 'generic/mobile'];

/** Authentication that an anonymous caller passes. */
const ANONYMOUS = ['none', 'network-only'];

/** The internet itself, whatever stands in an internet boundary, and users who stand nowhere. */
export function isInternetSource(context: RuleContext, id: string): boolean {
  const boundary = context.diagram.boundaries.get(id);
  if (boundary) return boundary.kind === 'internet';
  const node = context.diagram.nodes.get(id);
  if (!node) return false;
  if (node.service === 'generic/internet' || context.around(id, 'internet')) return true;
  return node.parent === undefined && PUBLIC_ACTORS.includes(node.service);
}

/** A hop that an anonymous caller can take; an unknown authentication does not stop anyone. */
function isOpenHop(context: RuleContext, flow: Flow): boolean {
  const purpose = context.value(flow.edge, 'purpose');
  if (purpose !== undefined && purpose !== 'request') return false;
  const authentication = context.value(flow.edge, 'authentication');
  return typeof authentication !== 'string' || ANONYMOUS.includes(authentication);
}

/** One breadth-first search from everything exposed: element id → shortest open path from the internet. */
export function reachability(context: RuleContext): ReadonlyMap<string, Reach> {
  const found = new Map<string, Reach>();
  const queue: string[] = [];
  for (const flow of context.flows) {
    if (context.exposed(flow) !== 'yes' || !isOpenHop(context, flow) || found.has(flow.target)) continue;
    if (context.isInternet(flow.target)) continue;
    found.set(flow.target, { depth: 'direct', path: [flow.source, flow.target] });
    queue.push(flow.target);
  }
  for (let index = 0; index < queue.length; index += 1) {
    const from = queue[index] as string;
    const path = found.get(from)?.path ?? [];
    for (const flow of context.outflows(from)) {
      if (found.has(flow.target) || context.isInternet(flow.target) || !isOpenHop(context, flow)) continue;
      found.set(flow.target, { depth: 'transitive', path: [...path, flow.target] });
      queue.push(flow.target);
    }
  }
  return found;
}
