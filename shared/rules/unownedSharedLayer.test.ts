import { describe } from 'vitest';
import { boundary, diagramOf, facts, node } from '../model/build.js';
import { unownedSharedLayer } from './unownedSharedLayer.js';
import { testRule } from './ruleTable.js';

const rds = (responsibleTeam?: string) =>
  node({ service: 'aws/rds', facts: responsibleTeam === undefined ? {} : facts({ responsibleTeam }) });

describe('unownedSharedLayer', () => {
  testRule(unownedSharedLayer, [
    {
      name: 'shared layers without a team are asked about',
      diagram: diagramOf(rds()),
      subject: 'n_rds',
      expected: 'unknown',
    },
    { name: 'a named team passes', diagram: diagramOf(rds('data-platform')), subject: 'n_rds', expected: 'pass' },
    {
      name: 'a team named on the account passes',
      diagram: diagramOf(boundary({ kind: 'account', facts: facts({ responsibleTeam: 'platform' }) }), {
        ...rds(),
        parent: 'b_account',
      }),
      subject: 'n_rds',
      expected: 'pass',
    },
    { name: 'a host has no shared layer', diagram: diagramOf(node({})), subject: 'n_ec2', expected: 'silent' },
  ]);
});
