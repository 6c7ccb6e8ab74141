import { atLeast } from './classification.js';
import type { RuleContext } from './context.js';
import { daysBetween } from './dates.js';
import { fail, open, pass, worstBySubject } from './outcome.js';
import type { Rule } from './types.js';

const OUTSIDERS = ['generic/saas', 'generic/third-party', 'generic/partner'];

/** An attestation older than this no longer speaks for the party. */
const ATTESTATION_DAYS = 365;

function outside(context: RuleContext, id: string): boolean {
  return context.isService(id, ...OUTSIDERS) || context.around(id, 'third-party') !== undefined;
}

function read(context: RuleContext, id: string, property: string) {
  return (
    context.value(context.diagram.nodes.get(id), property) ?? context.value(context.around(id, 'third-party'), property)
  );
}

export const thirdPartyNoRecord: Rule = {
  meta: {
    id: 'CX-43',
    name: 'third-party-no-record',
    title: 'Record who answers for the handed-out data',
    why: 'When the other party loses the data, nobody can show what it had promised to protect.',
    how: [
      'Attach the contract and the split of responsibilities',
      'Ask for a current attestation and note its date',
      'Then set Contract record and Attestation date',
    ],
    severity: 'high',
    layer: 'customer-data',
    sources: ['WA:SEC10-BP01', 'WA:SEC07-BP02'],
    reads: ['dataClassification', 'contractRecord', 'attestationDate'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(
      context.flows.flatMap((flow) => {
        const { target } = flow;
        const dataClass = context.flowClass(flow);
        if (!outside(context, target) || atLeast(dataClass, 'confidential') === false) return [];
        if (dataClass === undefined && !context.storesData(flow.source)) return [];
        const name = context.label(target);
        const node = context.diagram.nodes.get(target);
        const because = [
          `classification: ${dataClass ?? 'not known'}`,
          context.say(node, 'contractRecord'),
          context.say(node, 'attestationDate'),
        ];
        const contract = read(context, target, 'contractRecord');
        const date = read(context, target, 'attestationDate');
        const folds = ['T-3P-RECORD'];
        if (contract === undefined || date === undefined) {
          return [open(target, `what ${name} promises for the data it receives.`, because, { folds })];
        }
        const age = daysBetween(String(date), context.today);
        if (age === undefined || age > ATTESTATION_DAYS) {
          return [fail(target, `The attestation of ${name} is older than a year.`, because, { folds })];
        }
        return [pass(target, `${name} has a contract and a current attestation.`, because)];
      }),
    ),
};
