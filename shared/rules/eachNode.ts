import type { NodeJudge, Rule } from './types.js';

/** The parts of a rule that speaks of one node at a time. */
export function eachNode(each: NodeJudge): Pick<Rule, 'each' | 'check'> {
  return { each, check: (context) => context.nodes.flatMap((node) => each.judge(context, node) ?? []) };
}
