import { atLeast } from './classification.js';
import { judge, worstBySubject } from './outcome.js';
import { ternary } from './ternary.js';
import type { Rule } from './types.js';

export const backupSameAccount: Rule = {
  meta: {
    id: 'CX-35',
    name: 'backup-same-account',
    title: 'Copy backups to another account',
    why: 'Whoever takes over the account deletes the data and its backups in the same minute.',
    how: [
      'Create a vault in an account that the workload has no rights in, with a lock on deletion',
      'Copy every backup there, to another Region if you can',
      'Then draw the backup flow to that account',
    ],
    severity: 'medium',
    layer: 'backup-resilience',
    sources: ['WA:SEC08-BP04', 'FSBP:Backup.1', 'FSBP:S3.15'],
    reads: ['purpose', 'dataClassification'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        if (context.value(flow.edge, 'purpose') !== 'backup') return [];
        const from = context.around(flow.source, 'account');
        const to = context.around(flow.target, 'account');
        if (!from || !to) return [];
        const name = context.label(flow.source);
        if (from.id !== to.id) {
          return [
            judge('no', flow.edge.id, { bad: '', question: '', good: `Backups of ${name} leave its account.` }, []),
          ];
        }
        const sensitive = atLeast(context.dataClass(flow.source), 'confidential');
        const sameRegion = context.around(flow.source, 'region')?.id === context.around(flow.target, 'region')?.id;
        return [
          judge(
            ternary(sensitive),
            flow.edge.id,
            {
              bad: `Backups of ${name} fall with the account ${from.label} that holds them.`,
              question: `how ${name} is classified, and so whether its backups may stay in ${from.label}.`,
              good: `Backups of ${name} may stay in its account.`,
            },
            [`classification: ${context.dataClass(flow.source) ?? 'not known'}`, `account: ${from.label}`],
            sameRegion ? {} : { severity: 'low' },
          ),
        ];
      }),
    ),
};
