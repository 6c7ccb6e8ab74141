import { LAYER_IDS } from '../catalog/layers.js';
import { eachNode } from './eachNode.js';
import { open, pass } from './outcome.js';
import type { Rule } from './types.js';

export const unownedSharedLayer: Rule = {
  meta: {
    id: 'CX-48',
    name: 'unowned-shared-layer',
    title: 'Name the team for the shared layers',
    why: 'Where both sides have a half, each believes that the other does it until somebody is named.',
    how: ['Agree on the team that does your half', 'Then set Responsible team, here or on a boundary around it'],
    severity: 'low',
    layer: 'account-governance',
    sources: ['WA:SEC10-BP01', 'BASE:S1'],
    reads: ['responsibleTeam'],
    reach: 'local',
  },
  ...eachNode({
    judge(context, node) {
      const owners = context.owners(node);
      const shared = LAYER_IDS.filter((layer) => owners[layer].owner === 'shared');
      if (shared.length === 0) return undefined;
      const named = [node, ...context.chain(node.id)].find(
        (element) => context.value(element, 'responsibleTeam') !== undefined,
      );
      if (named) return pass(node.id, `A team answers for ${node.label}.`, [context.say(named, 'responsibleTeam')]);
      const because = [context.say(node, 'responsibleTeam'), `shared layers: ${shared.join(', ')}`];
      return open(node.id, `which team does your half of the shared layers of ${node.label}.`, because, {
        folds: ['T-ACC-TEAM'],
      });
    },
  }),
};
