import { eachNode } from './eachNode.js';
import { open, pass } from './outcome.js';
import type { Rule } from './types.js';

export const unclassifiedData: Rule = {
  meta: {
    id: 'CX-47',
    name: 'unclassified-data',
    title: 'Classify the data',
    why: 'Nobody can say how well this store must be guarded, and the rules that depend on it stay silent.',
    how: ['Ask the owner of the data: public, internal, confidential or restricted', 'Then set Data classification'],
    severity: 'medium',
    layer: 'customer-data',
    sources: ['FSBP:Macie.1', 'CIS-AWS-7.0:3.1.3', 'WA:SEC07-BP01'],
    reads: ['dataClassification'],
    reach: 'local',
  },
  ...eachNode({
    judge(context, node) {
      if (!context.storesData(node.id)) return undefined;
      const because = [context.say(node, 'dataClassification')];
      if (context.value(node, 'dataClassification') !== undefined) {
        return pass(node.id, `The data in ${node.label} is classified.`, because);
      }
      return open(node.id, `how the data in ${node.label} is classified.`, because, { folds: ['T-DATA-CLASSIFY'] });
    },
  }),
};
