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

/** Every way from the internet leads through an entry that has a web firewall. */
function isShielded(context: RuleContext, entry: string): boolean {
  const before = new Set([entry]);
  // a set is walked in the order of its growth: back along everything that no web firewall guards
  for (const id of before) {
    for (const flow of context.inflows(id)) {
      if (context.exposed(flow) === 'yes' || context.isInternet(flow.source)) return false;
      const guarded = context.value(context.diagram.nodes.get(flow.source), 'waf') === 'attached';
      if (!guarded && context.reach(flow.source).depth !== 'none') before.add(flow.source);
    }
  }
  return true;
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
  check: (context) =>
    context.nodes
      .filter((node) => takesWaf(context, node) && context.reach(node.id).depth !== 'none')
      .map((node) => {
        const { id, label } = node;
        const because = [context.say(node, 'waf')];
        const waf = context.value(node, 'waf');
        if (waf === 'attached') return pass(id, `${label} has a web application firewall.`, because);
        if (isShielded(context, id))
          return pass(id, `Every way to ${label} passes a web application firewall.`, because);
        const more = { path: context.reach(id).path, folds: ['T-FW-WAF'] };
        if (waf === undefined) return open(id, `whether ${label} has a web application firewall.`, because, more);
        return fail(id, `${label} faces the internet without a web application firewall.`, because, more);
      }),
};
