import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

/** Entries that a web firewall can be put on; network and gateway balancers take none. */
function takesWaf(context: RuleContext, node: DiagramNode): boolean {
  if (context.isService(node.id, 'api-gateway', 'cloudfront', 'appsync')) return true;
  const type = node.options?.['type']?.value;
  return context.isService(node.id, 'elb') && (type === undefined || type === 'alb');
}

/** Elements to which a way from the internet leads that passes no web firewall. */
function unshielded(context: RuleContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const flow of context.flows) {
    if (context.exposed(flow) === 'yes' || context.isInternet(flow.source)) found.add(flow.target);
  }
  // a set is walked in the order of its growth
  for (const id of found) {
    const guarded = context.value(context.diagram.nodes.get(id), 'waf') === 'attached';
    if (guarded || context.reach(id).depth === 'none') continue;
    for (const { target } of context.outflows(id)) found.add(target);
  }
  return found;
}

export const entryWithoutWaf: Rule = {
  meta: {
    id: 'CX-18',
    name: 'entry-without-waf',
    title: 'Put a web application firewall on the entry',
    why: 'Injection strings, credential stuffing and bots reach the application unfiltered.',
    how: [
      'Create a web ACL with at least the managed core rule set and a rate limit',
      'Associate it with this entry or with the CDN before it',
      'Then set Web application firewall to attached',
    ],
    severity: 'medium',
    layer: 'firewall-config',
    sources: [
      'FSBP:ELB.16',
      'FSBP:APIGateway.4',
      'FSBP:CloudFront.6',
      'FSBP:WAF.10',
      'cdk-nag:AwsSolutions-APIG3',
      'cdk-nag:AwsSolutions-CFR2',
    ],
    reads: ['waf', 'authentication', 'sourceScope', 'purpose'],
    reach: 'graph',
  },
  check(context) {
    const reached = unshielded(context);
    return context.nodes
      .filter((node) => takesWaf(context, node) && context.reach(node.id).depth !== 'none')
      .map((node) => {
        const { id, label } = node;
        const because = [context.say(node, 'waf')];
        const waf = context.value(node, 'waf');
        if (waf === 'attached') return pass(id, `${label} has a web application firewall.`, because);
        if (!reached.has(id)) return pass(id, `Every way to ${label} passes a web application firewall.`, because);
        const more = { path: context.reach(id).path, folds: ['T-FW-WAF'] };
        if (waf === undefined) return open(id, `whether ${label} has a web application firewall.`, because, more);
        return fail(id, `${label} faces the internet without a web application firewall.`, because, more);
      });
  },
};
