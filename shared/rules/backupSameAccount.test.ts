import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { backupSameAccount } from './backupSameAccount.js';
import { testRule } from './ruleTable.js';

const a = boundary({ kind: 'account', id: 'b_a' });
const vault = boundary({ kind: 'account', id: 'b_vault' });
const rds = (dataClassification?: string) =>
  node({
    service: 'aws/rds',
    parent: 'b_a',
    facts: dataClassification === undefined ? {} : facts({ dataClassification }),
  });
const copy = (parent: string) => node({ service: 'aws/backup', parent });
const flow = edge({ source: 'n_rds', target: 'n_backup', facts: facts({ purpose: 'backup' }) });

describe('backupSameAccount', () => {
  testRule(backupSameAccount, [
    {
      name: 'a confidential backup in its own account is a finding',
      diagram: diagramOf(a, rds('confidential'), copy('b_a'), flow),
      subject: 'e_rds-backup',
      expected: 'fail',
    },
    {
      name: 'a vault account passes',
      diagram: diagramOf(a, vault, rds('confidential'), copy('b_vault'), flow),
      subject: 'e_rds-backup',
      expected: 'pass',
    },
    {
      name: 'an unknown class is asked about',
      diagram: diagramOf(a, rds(), copy('b_a'), flow),
      subject: 'e_rds-backup',
      expected: 'unknown',
    },
    {
      name: 'lesser data may stay',
      diagram: diagramOf(a, rds('internal'), copy('b_a'), flow),
      subject: 'e_rds-backup',
      expected: 'pass',
    },
    {
      name: 'another Region lowers the weight',
      diagram: diagramOf(
        a,
        boundary({ kind: 'region', id: 'b_r1', parent: 'b_a' }),
        boundary({ kind: 'region', id: 'b_r2', parent: 'b_a' }),
        { ...rds('confidential'), parent: 'b_r1' },
        copy('b_r2'),
        flow,
      ),
      subject: 'e_rds-backup',
      expected: 'fail',
      severity: 'low',
    },
  ]);
});
