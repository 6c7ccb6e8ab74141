import type { Boundary } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { fail, open, pass } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

interface Measure {
  readonly property: string;
  readonly good: readonly string[];
  /** A drawn node of one of these stands for the measure. */
  readonly services: readonly string[];
  readonly name: string;
  /** Makes `CX-40b` of `CX-40`. */
  readonly variant?: string;
}

const MEASURES: readonly Measure[] = [
  { property: 'auditTrail', good: ['multi-region', 'organization'], services: ['cloudtrail'], name: 'audit trail' },
  { property: 'threatDetection', good: ['enabled'], services: ['guardduty'], name: 'threat detection', variant: 'b' },
  {
    property: 'configRecorder',
    good: ['enabled'],
    services: ['config'],
    name: 'configuration recording',
    variant: 'c',
  },
];

/** What is stated on the account or around it, or drawn in it. */
function holds(context: RuleContext, account: Boundary, measure: Measure): boolean | undefined {
  const drawn = context.nodesOf(...measure.services).some(({ id }) => context.around(id, 'account')?.id === account.id);
  if (drawn) return true;
  const values = [account, ...context.chain(account.id)]
    .map((boundary) => context.value(boundary, measure.property))
    .filter((value) => value !== undefined);
  if (values.some((value) => value === true || measure.good.includes(String(value)))) return true;
  return values.length > 0 ? false : undefined;
}

/** The audit trail itself, and its siblings as CX-40b and CX-40c. */
function judgeAccount(context: RuleContext, account: Boundary): readonly RuleOutcome[] {
  return MEASURES.map((measure) => {
    const { property, name, variant } = measure;
    const because = [context.say(account, property)];
    const state = holds(context, account, measure);
    const outcome =
      state === undefined
        ? open(account.id, `whether ${account.label} has ${name}.`, because)
        : state
          ? pass(account.id, `Account ${account.label} has ${name}.`, because)
          : fail(account.id, `Account ${account.label} has no ${name}.`, because);
    return variant === undefined ? outcome : { ...outcome, variant };
  });
}

export const noAuditTrail: Rule = {
  meta: {
    id: 'CX-40',
    name: 'no-audit-trail',
    title: 'Record and watch what happens in the account',
    why: 'After an intrusion nobody can say what was done, by whom and since when.',
    how: [
      'Create a trail over all Regions, best for the whole organisation',
      'Turn on threat detection and configuration recording in every Region',
      'Then set Audit trail, Threat detection and Configuration recorder of the account',
    ],
    severity: 'high',
    layer: 'logging-monitoring',
    sources: [
      'FSBP:CloudTrail.1',
      'FSBP:GuardDuty.1',
      'FSBP:Config.1',
      'CIS-AWS-7.0:4.1',
      'CIS-AWS-7.0:4.3',
      'WA:SEC04-BP01',
    ],
    reads: ['auditTrail', 'threatDetection', 'configRecorder'],
    reach: 'graph',
  },
  check: (context) =>
    context.boundaries.filter(({ kind }) => kind === 'account').flatMap((account) => judgeAccount(context, account)),
};
