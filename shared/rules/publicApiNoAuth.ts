import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { fail, open, pass, worstBySubject } from './outcome.js';
import type { Rule } from './types.js';

const APIS = ['api-gateway', 'appsync', 'app-runner', 'lambda', 'generic/api'];

/** What stands on the flow, else what the API itself states. */
function authenticationOf(context: RuleContext, node: DiagramNode, onFlow: unknown): unknown {
  return onFlow ?? context.value(node, 'authentication');
}

export const publicApiNoAuth: Rule = {
  meta: {
    id: 'CX-20',
    name: 'public-api-no-auth',
    title: 'Add an authoriser to the public API',
    why: 'Anyone who finds the address can call every operation and run up the bill.',
    how: [
      'Choose an authoriser: IAM, a user pool, OIDC or a function',
      'Require it on every route but those that must be open',
      'Then set Authentication of the flow or of the API',
    ],
    severity: 'high',
    layer: 'identity-access',
    sources: ['FSBP:APIGateway.8', 'cdk-nag:AwsSolutions-APIG4', 'cdk-nag:AwsSolutions-COG4'],
    reads: ['authentication', 'sourceScope', 'dataClassification'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        const node = context.diagram.nodes.get(flow.target);
        if (!node || !context.isService(node.id, ...APIS) || context.exposed(flow) !== 'yes') return [];
        const authentication = authenticationOf(context, node, context.value(flow.edge, 'authentication'));
        const dataClass = context.dataClass(node.id);
        const because = [context.say(flow.edge, 'authentication'), context.say(node, 'authentication')];
        if (dataClass === 'public')
          return [pass(node.id, `${node.label} serves public data only.`, [context.say(node, 'dataClassification')])];
        if (authentication === undefined)
          return [open(node.id, `who may call ${node.label} from the internet.`, because)];
        if (authentication !== 'none') return [pass(node.id, `${node.label} authenticates its callers.`, because)];
        if (dataClass === undefined) {
          return [
            open(node.id, `whether ${node.label}, which accepts anonymous calls, serves public data only.`, because),
          ];
        }
        return [
          fail(node.id, `${node.label} accepts anonymous calls from the internet.`, because, {
            path: [flow.source, node.id],
          }),
        ];
      }),
    ),
};
