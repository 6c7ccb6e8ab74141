import type { DiagramNode } from '../model/diagram.js';
import { guestOsIsYours } from './guestOs.js';
import type { RuleContext } from './context.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

const WAYS_OUT = [
  'nat-gateway',
  'systems-manager',
  'internet-gateway',
  'vpc-endpoint',
  'privatelink',
  'generic/internet',
];

/** A drawn flow to something that hands out patches or leads to it. */
function drawnWayOut(context: RuleContext, id: string): string | undefined {
  const flow = context
    .outflows(id)
    .find(({ target }) => context.isService(target, ...WAYS_OUT) || context.isInternet(target));
  return flow && `flow to ${context.label(flow.target)}`;
}

/** A route that the place itself gives: endpoints of the VPC, a NAT in it, a public subnet. */
function routeOfPlace(context: RuleContext, node: DiagramNode): string | undefined {
  const vpc = context.around(node.id, 'vpc');
  const endpoints = context.value(vpc, 'endpoints');
  if (Array.isArray(endpoints) && endpoints.some((one) => String(one).includes('ssm')))
    return context.say(vpc, 'endpoints');
  const subnet = context.around(node.id, 'subnet');
  if (context.value(subnet, 'routing') === 'isolated') return undefined;
  if (context.inPublicSubnet(node.id) === 'yes') return context.say(subnet, 'routing');
  if (vpc === undefined) return undefined;
  const nat = context.nodesOf('nat-gateway').find(({ id }) => context.around(id, 'vpc')?.id === vpc.id);
  return nat && `NAT gateway ${nat.label} in the VPC`;
}

export const noPatchPath: Rule = {
  meta: {
    id: 'CX-29',
    name: 'no-patch-path',
    title: 'Give the host a way to its patches',
    why: 'A host that reaches no package source stays at the day of its image, however good the patch plan is.',
    how: [
      'Add a Systems Manager endpoint, a patch mirror or a NAT gateway',
      'Or rebuild images in a pipeline and replace the hosts',
      'Then draw the flow, or set VPC endpoints of the VPC to present',
    ],
    severity: 'high',
    layer: 'operating-system',
    sources: ['BASE:S23', 'FSBP:SSM.1', 'WA:SEC06-BP01'],
    reads: ['endpoints', 'routing'],
    reach: 'graph',
  },
  check: (context) =>
    context.nodes
      .filter((node) => guestOsIsYours(context, node) && context.vpcAttached(node.id))
      .map((node) => {
        const { id, label } = node;
        const way = drawnWayOut(context, id) ?? routeOfPlace(context, node);
        if (way !== undefined) return pass(id, `${label} can fetch its patches.`, [way]);
        const subnet = context.around(id, 'subnet');
        const because = [context.say(subnet, 'routing'), context.say(context.around(id, 'vpc'), 'endpoints')];
        if (context.value(subnet, 'routing') === 'isolated') {
          return fail(id, `${label} can not fetch patches from where it stands.`, because);
        }
        return open(id, `where ${label} fetches its patches.`, because);
      }),
};
