import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { eachNode } from './eachNode.js';
import { open, pass } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

/** What a place must have for owner and exposure to follow. */
function missingPlace(context: RuleContext, node: DiagramNode): string | undefined {
  const service = context.service(node);
  if (!service || service.family === 'actor' || service.family === 'no-matrix') return undefined;
  const provided = service.provider !== 'generic';
  if (provided && !context.around(node.id, 'account')) return 'account';
  if (service.provider === 'aws' && service.vpcAttachment === 'always' && !context.vpcAttached(node.id)) return 'VPC';
  if (service.model !== 'saas' && node.parent === undefined) return 'boundary';
  return undefined;
}

function judgeNode(context: RuleContext, node: DiagramNode): RuleOutcome {
  const missing = missingPlace(context, node);
  if (missing === undefined) return pass(node.id, `${node.label} stands inside its boundaries.`, []);
  return open(
    node.id,
    `in which ${missing} ${node.label} stands; owner and exposure follow from it.`,
    [`no ${missing} around it`],
    {
      folds: ['T-PLACEMENT'],
    },
  );
}

export const noBoundary: Rule = {
  meta: {
    id: 'CX-45',
    name: 'no-boundary',
    title: 'Place it in account, VPC and subnet',
    why: 'Outside every boundary neither its owner nor its exposure can be derived, so the rest of the list is incomplete.',
    how: [
      'Draw the account, the VPC and the subnet it runs in',
      'Then drag it into the subnet, or for a regional service into the account',
    ],
    severity: 'medium',
    layer: 'account-governance',
    sources: ['WA:SEC01-BP01', 'WA:SEC05-BP01'],
    reads: [],
    reach: 'local',
  },
  ...eachNode({ beside: (context, node) => missingPlace(context, node) ?? true, judge: judgeNode }),
};
