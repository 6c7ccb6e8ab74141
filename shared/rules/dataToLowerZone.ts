import { atLeast, classRank } from './classification.js';
import type { RuleContext } from './context.js';
import type { Flow } from './flows.js';
import { fail, open, pass, worstBySubject } from './outcome.js';
import { flowName } from './transit.js';
import type { Rule, RuleOutcome } from './types.js';

/** Data moves against a read and with a write; both ends of a request see it, so the lower end decides. */
function judgeFlow(context: RuleContext, flow: Flow): RuleOutcome | undefined {
  const dataClass = context.flowClass(flow);
  const down = context.trust(flow.target) < context.trust(flow.source);
  const speaks = dataClass !== undefined || (down && context.storesData(flow.source));
  if (!speaks) return undefined;
  const name = flowName(context, flow);
  const max = context.maxClassification(flow.target);
  const environmentDrop =
    context.environment(flow.source) === 'production' &&
    context.environment(flow.target) !== undefined &&
    context.environment(flow.target) !== 'production';
  const because = [
    `classification of the flow: ${dataClass ?? 'not known'}`,
    `the zone of the target holds up to ${max}`,
  ];
  if (dataClass === undefined) return open(flow.edge.id, `what data ${name} takes into the lower zone.`, because);
  const tooHigh = (classRank(dataClass) ?? 0) > (classRank(max) ?? 3);
  const sensitive = atLeast(dataClass, 'confidential') === true;
  if (tooHigh || (sensitive && (down || environmentDrop))) {
    return fail(
      flow.edge.id,
      `Data classified as ${dataClass} goes from ${context.label(flow.source)} into the lower zone of ${context.label(flow.target)}.`,
      because,
    );
  }
  return pass(flow.edge.id, `${name} stays within the classification of its zone.`, because);
}

export const dataToLowerZone: Rule = {
  meta: {
    id: 'CX-39',
    name: 'data-to-lower-zone',
    title: 'Stop sensitive data on its way down',
    why: 'The lower zone is guarded for lesser data, so the sensitive records are only as safe as its weakest reader.',
    how: [
      'Mask or filter the data before it leaves, or stop the flow',
      'Or raise the guard of the zone and its highest classification',
      'Then correct Data classification of the flow, or Highest classification allowed of the zone',
    ],
    severity: 'high',
    layer: 'customer-data',
    sources: ['WA:SEC07-BP01', 'WA:SEC07-BP02', 'CIS-AWS-7.0:3.1.3', 'FSBP:Macie.1'],
    reads: ['dataClassification', 'maxClassification', 'trust', 'routing', 'contractRecord', 'environment'],
    reach: 'local',
  },
  check: (context) =>
    worstBySubject(context.flows.map((flow) => judgeFlow(context, flow)).filter((outcome) => outcome !== undefined)),
};
