import type { RuleContext } from './context.js';
import { fail, open, pass, worstBySubject } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

const VAULTS = ['secrets-manager', 'parameter-store'];
const VAULT_SERVICES = [
  'secrets-manager',
  'systems-manager',
  'azure/key-vault',
  'gcp/secret-manager',
  'generic/secret-store',
];

function usesVault(context: RuleContext, id: string): boolean {
  return context.outflows(id).some(({ target }) => context.isService(target, ...VAULT_SERVICES));
}

function judgeFlows(context: RuleContext): readonly RuleOutcome[] {
  return context.flows.flatMap((flow) => {
    const authentication = context.value(flow.edge, 'authentication');
    const source = context.diagram.nodes.get(flow.source);
    if ((authentication !== 'password' && authentication !== 'api-key') || !source) return [];
    if (!context.runsCode(source.id)) return [];
    const because = [context.say(flow.edge, 'authentication'), context.say(source, 'secretStore')];
    const store = context.value(source, 'secretStore');
    const target = context.label(flow.target);
    if (usesVault(context, source.id) || VAULTS.includes(String(store))) {
      return [pass(source.id, `${source.label} takes its credential from a vault.`, because)];
    }
    if (store === undefined)
      return [open(source.id, `where ${source.label} keeps its credential for ${target}.`, because)];
    return [
      fail(source.id, `The credential of ${source.label} for ${target} is not kept in a vault.`, because, {
        path: [source.id, flow.target],
      }),
    ];
  });
}

function judgeConfigurations(context: RuleContext): readonly RuleOutcome[] {
  return context.nodes
    .filter((node) => context.value(node, 'secretsInConfig') === 'present')
    .map((node) =>
      fail(node.id, `The configuration of ${node.label} holds a secret.`, [context.say(node, 'secretsInConfig')], {
        folds: ['T-APP-SECRETS'],
      }),
    );
}

export const secretWithoutVault: Rule = {
  meta: {
    id: 'CX-28',
    name: 'secret-without-vault',
    title: 'Keep the credential in a vault',
    why: 'A password in code or configuration ends up in images, logs and repositories, and nobody can change it quickly.',
    how: [
      'Store the credential in a secrets service and turn on rotation',
      'Let the workload read it at run time by its role',
      'Then draw the flow to the secrets service, or set Where secrets are kept',
    ],
    severity: 'high',
    layer: 'identity-access',
    sources: [
      'FSBP:ECS.8',
      'FSBP:CodeBuild.2',
      'FSBP:SecretsManager.1',
      'cdk-nag:AwsSolutions-DOC3',
      'cdk-nag:AwsSolutions-ECS2',
      'WA:SEC02-BP03',
    ],
    reads: ['authentication', 'secretStore', 'secretsInConfig'],
    reach: 'local',
  },
  check: (context) => worstBySubject([...judgeConfigurations(context), ...judgeFlows(context)]),
};
