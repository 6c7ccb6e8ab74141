import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { thirdPartyNoExternalId } from './thirdPartyNoExternalId.js';
import { testRule } from './ruleTable.js';

const saas = node({ service: 'generic/saas' });
const role = (values: Record<string, string | boolean>) =>
  edge({ source: 'n_saas', target: 'n_ec2', facts: facts(values) });

describe('thirdPartyNoExternalId', () => {
  testRule(thirdPartyNoExternalId, [
    {
      name: 'a role without an external id is a finding',
      diagram: diagramOf(saas, node({}), role({ authentication: 'iam-role', externalId: false })),
      subject: 'e_saas-ec2',
      expected: 'fail',
    },
    {
      name: 'a role with an external id passes',
      diagram: diagramOf(saas, node({}), role({ authentication: 'iam-role', externalId: true })),
      subject: 'e_saas-ec2',
      expected: 'pass',
    },
    {
      name: 'an unknown external id is asked about',
      diagram: diagramOf(saas, node({}), role({ authentication: 'iam-role' })),
      subject: 'e_saas-ec2',
      expected: 'unknown',
    },
    {
      name: 'another authentication needs none',
      diagram: diagramOf(saas, node({}), role({ authentication: 'oidc' })),
      subject: 'e_saas-ec2',
      expected: 'silent',
    },
    {
      name: 'an own node needs none',
      diagram: diagramOf(node({ id: 'n_saas' }), node({}), role({ authentication: 'iam-role', externalId: false })),
      subject: 'e_saas-ec2',
      expected: 'silent',
    },
  ]);
});
