import type { RuleContext } from './context.js';
import { eachNode } from './eachNode.js';
import { judge } from './outcome.js';
import type { Rule } from './types.js';

function sayPlace(context: RuleContext, id: string): string {
  const subnet = context.around(id, 'subnet');
  return `${subnet?.label} ${context.say(subnet, 'routing')}`;
}

export const datastorePublicSubnet: Rule = {
  meta: {
    id: 'CX-04',
    name: 'datastore-public-subnet',
    title: 'Move the data store to a private subnet',
    why: 'In a subnet with a route to the internet one wrong group rule or public address puts the data itself online.',
    how: [
      'Create private or isolated subnets in at least two zones',
      'Move the store there with a new subnet group',
      'Then drag it into that subnet here',
    ],
    severity: 'high',
    layer: 'network-config',
    sources: ['FSBP:RDS.2', 'FSBP:EC2.15', 'WA:SEC05-BP01'],
    reads: ['routing'],
    reach: 'local',
  },
  ...eachNode({
    beside: (context, { id }) => context.storesData(id) && sayPlace(context, id),
    judge(context, { id, label }) {
      const subnet = context.around(id, 'subnet');
      if (!context.storesData(id) || subnet === undefined) return undefined;
      const place = subnet.label;
      return judge(
        context.inPublicSubnet(id),
        id,
        {
          bad: `${label} stores data and sits in the public subnet ${place}.`,
          question: `whether subnet ${place} around ${label} has a route to the internet.`,
          good: `${label} sits in a subnet without a route from the internet.`,
        },
        [context.say(subnet, 'routing')],
      );
    },
  }),
};
