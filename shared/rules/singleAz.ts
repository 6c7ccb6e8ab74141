import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { eachNode } from './eachNode.js';
import { judge } from './outcome.js';
import { allOf, ternary, type Ternary } from './ternary.js';
import type { Rule } from './types.js';

/** Stated zones decide; a store or entry drawn in one zonal subnet with nothing stated lives in one zone. */
function inOneZone(context: RuleContext, node: DiagramNode): Ternary {
  const count = context.value(node, 'azCount');
  if (typeof count === 'number') return count < 2 ? 'yes' : 'no';
  const multiAz = context.value(node, 'multiAz');
  if (multiAz !== undefined) return multiAz === true ? 'no' : 'yes';
  const zonal = context.service(node)?.provider === 'aws' && context.around(node.id, 'subnet') !== undefined;
  return zonal ? 'yes' : 'unknown';
}

/** An endpoint-only service stands in all zones of its Region unless it says otherwise. */
function spansZones(context: RuleContext, node: DiagramNode): boolean {
  const service = context.service(node);
  const regional = service?.provider !== 'generic' && service?.model === 'abstract';
  return regional && context.value(node, 'multiAz') === undefined && context.value(node, 'azCount') === undefined;
}

export const singleAz: Rule = {
  meta: {
    id: 'CX-33',
    name: 'single-az',
    title: 'Use two or more Availability Zones',
    why: 'When that zone fails, this part of production is down until the zone is back.',
    how: [
      'Add subnets in a second zone',
      'Turn on the multi-zone mode, or add a replica or target there',
      'Then set Multi-AZ to yes',
    ],
    severity: 'medium',
    layer: 'backup-resilience',
    sources: [
      'FSBP:RDS.5',
      'FSBP:RDS.15',
      'FSBP:AutoScaling.2',
      'FSBP:ELB.13',
      'FSBP:Lambda.5',
      'FSBP:Neptune.9',
      'CIS-AWS-7.0:3.2.4',
    ],
    reads: ['environment', 'azCount', 'multiAz'],
    reach: 'local',
  },
  ...eachNode({
    beside: (context, { id }) =>
      (context.storesData(id) || context.isEntry(id)) &&
      `${context.environment(id)} ${context.around(id, 'subnet') === undefined}`,
    judge(context, node) {
      const { id, label } = node;
      if (!context.storesData(id) && !context.isEntry(id)) return undefined;
      if (spansZones(context, node)) return undefined;
      if (!context.reads(node, 'multiAz') && context.around(id, 'subnet') === undefined) return undefined;
      const environment = context.environment(id);
      const production = ternary(environment === undefined ? undefined : environment === 'production');
      if (production === 'no') return undefined;
      return judge(
        allOf(production, inOneZone(context, node)),
        id,
        {
          bad: `${label} lives in one Availability Zone.`,
          question: `in how many Availability Zones ${label} lives, or whether it is production.`,
          good: `${label} lives in more than one Availability Zone.`,
        },
        [context.say(node, 'multiAz'), context.say(node, 'azCount'), `environment: ${environment ?? 'not known'}`],
        { folds: ['T-BAK-AZ'] },
      );
    },
  }),
};
