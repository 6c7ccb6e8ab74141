import { guestOsIsYours } from './guestOs.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

export const imdsV1Reachable: Rule = {
  meta: {
    id: 'CX-31',
    name: 'imds-v1-reachable',
    title: 'Require version 2 of the metadata service',
    why: "A single request forgery in the application hands the instance's role credentials to whoever sends it.",
    how: [
      'Set the metadata option Tokens to required and the hop limit to 1, in the launch template too',
      'Check that agents and libraries are new enough',
      'Then set Instance metadata v2 to required',
    ],
    severity: 'high',
    layer: 'operating-system',
    sources: ['FSBP:EC2.8', 'FSBP:AutoScaling.3', 'FSBP:AutoScaling.4', 'CIS-AWS-7.0:6.7'],
    reads: ['imdsV2', 'authentication', 'sourceScope', 'purpose'],
    reach: 'graph',
  },
  check: (context) =>
    context.nodes
      .filter((node) => context.runsCode(node.id) && context.reads(node, 'imdsV2'))
      // where the provider runs the instances, their metadata service is its own
      .filter((node) => guestOsIsYours(context, node) && context.reach(node.id).depth !== 'none')
      .map((node) => {
        const { id, label } = node;
        const because = [context.say(node, 'imdsV2'), `reachable from the internet (${context.reach(id).depth})`];
        const imds = context.value(node, 'imdsV2');
        if (imds === 'required') return pass(id, `${label} answers metadata requests by version 2 only.`, because);
        const { path } = context.reach(id);
        if (imds === undefined)
          return open(id, `which version of the metadata service ${label} answers.`, because, { path });
        return fail(id, `Metadata service v1 can be abused through ${label}.`, because, { path });
      }),
};
