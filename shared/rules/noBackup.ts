import { plays } from '../ownership/serviceRoles.js';
import type { DiagramNode, FactValue } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { eachNode } from './eachNode.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

interface Measure {
  readonly property: string;
  isGood(value: FactValue): boolean;
}

const GOOD_BACKUPS = ['cross-account', 'cross-region', 'enabled'];

const MEASURES: readonly Measure[] = [
  { property: 'backups', isGood: (value) => GOOD_BACKUPS.includes(String(value)) },
  { property: 'pointInTimeRecovery', isGood: (value) => value === true },
  { property: 'backupPlan', isGood: (value) => value === true },
  { property: 'backupRetentionDays', isGood: (value) => Number(value) > 0 },
];

function hasCopyFlow(context: RuleContext, id: string): boolean {
  return context.outflows(id).some(({ edge }) => {
    const purpose = context.value(edge, 'purpose');
    return purpose === 'backup' || purpose === 'replication';
  });
}

function measuresOf(context: RuleContext, node: DiagramNode): readonly Measure[] {
  return MEASURES.filter(({ property }) => context.reads(node, property));
}

/** A queue is drained, not restored. */
function isRestored(context: RuleContext, id: string): boolean {
  return context.storesData(id) && !plays(context.diagram.nodes.get(id)?.service ?? '', 'transient');
}

export const noBackup: Rule = {
  meta: {
    id: 'CX-34',
    name: 'no-backup',
    title: 'Back up the data',
    why: 'A mistaken delete or an encrypting intruder destroys the only copy.',
    how: [
      'Add the store to a backup plan, or turn on automatic backups or point-in-time recovery',
      'Set a retention that covers the time until somebody notices',
      'Restore once to prove it, then set Backups here',
    ],
    severity: 'high',
    layer: 'backup-resilience',
    sources: ['FSBP:RDS.11', 'FSBP:RDS.26', 'FSBP:DynamoDB.2', 'FSBP:EFS.2', 'FSBP:EC2.28'],
    reads: ['backups', 'pointInTimeRecovery', 'backupPlan', 'backupRetentionDays', 'purpose'],
    reach: 'local',
  },
  ...eachNode({
    beside: (context, { id }) => context.storesData(id) && hasCopyFlow(context, id),
    judge(context, node) {
      const { id, label } = node;
      if (!isRestored(context, id) || measuresOf(context, node).length === 0) return undefined;
      if (hasCopyFlow(context, id))
        return pass(id, `A copy of ${label} leaves it.`, ['flow for backup or replication']);
      const read = measuresOf(context, node).map((measure) => ({
        measure,
        value: context.value(node, measure.property),
      }));
      const because = read.map(({ measure }) => context.say(node, measure.property));
      if (read.some(({ measure, value }) => value !== undefined && measure.isGood(value))) {
        return pass(id, `${label} is backed up.`, because);
      }
      const folds = ['T-BAK-PLAN'];
      if (read.every(({ value }) => value !== undefined)) {
        return fail(id, `No backup path leads from ${label}.`, because, { folds });
      }
      return open(id, `what backs up ${label}.`, because, { folds });
    },
  }),
};
