import { fail, pass, worstBySubject } from './outcome.js';
import type { Rule } from './types.js';

export const logsInAuditedAccount: Rule = {
  meta: {
    id: 'CX-41',
    name: 'logs-in-audited-account',
    title: 'Send logs to a separate account',
    why: 'Whoever takes over the account erases the traces together with the rest.',
    how: [
      'Create a log account in which the workload has no rights',
      'Deliver trails and logs to a bucket there, with object lock',
      'Then draw the log flow to that account',
    ],
    severity: 'high',
    layer: 'logging-monitoring',
    sources: ['FSBP:CloudTrail.6', 'FSBP:CloudTrail.7', 'FSBP:CloudTrail.4', 'WA:SEC04-BP02'],
    reads: ['purpose', 'publicAccess', 'logAccount'],
    reach: 'local',
  },
  check: (context) => {
    const logs = context.flows.filter(
      (flow) => context.value(flow.edge, 'purpose') === 'logs' || context.isService(flow.source, 'cloudtrail'),
    );
    const flows = logs.map((flow) => {
      const from = context.around(flow.source, 'account');
      const to = context.around(flow.target, 'account');
      const target = context.diagram.nodes.get(flow.target);
      const because = [`from account ${from?.label ?? 'not drawn'}`, `to account ${to?.label ?? 'not drawn'}`];
      if (context.value(target, 'publicAccess') === 'public') {
        return fail(flow.edge.id, `Logs lie in ${context.label(flow.target)}, which is open to anyone.`, [
          context.say(target, 'publicAccess'),
        ]);
      }
      if (from && to?.id === from.id) {
        return fail(flow.edge.id, `Logs of ${from.label} can be altered by the account they watch.`, because);
      }
      return pass(flow.edge.id, `Logs of ${context.label(flow.source)} leave the account they watch.`, because);
    });
    const organizations = context.boundaries
      .filter(({ kind }) => kind === 'organization')
      .filter((one) => context.value(one, 'logAccount') === 'none' || context.value(one, 'logAccount') === false)
      .map((one) => fail(one.id, `${one.label} has no log account.`, [context.say(one, 'logAccount')]));
    return worstBySubject([...flows, ...organizations]);
  },
};
