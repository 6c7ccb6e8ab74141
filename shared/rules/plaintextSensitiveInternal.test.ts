import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { plaintextSensitiveInternal } from './plaintextSensitiveInternal.js';
import { testRule } from './ruleTable.js';

const vpc = boundary({});
const app = node({ parent: 'b_vpc' });
const rds = node({ service: 'aws/rds', parent: 'b_vpc' });
const sql = (values: Record<string, string>) => edge({ source: 'n_ec2', target: 'n_rds', facts: facts(values) });

describe('plaintextSensitiveInternal', () => {
  testRule(plaintextSensitiveInternal, [
    {
      name: 'confidential data in clear is a finding',
      diagram: diagramOf(vpc, app, rds, sql({ encryption: 'none', dataClassification: 'confidential' })),
      subject: 'e_ec2-rds',
      expected: 'fail',
    },
    {
      name: 'lesser data in clear weighs little',
      diagram: diagramOf(vpc, app, rds, sql({ encryption: 'none', dataClassification: 'internal' })),
      subject: 'e_ec2-rds',
      expected: 'fail',
      severity: 'low',
    },
    {
      name: 'TLS passes',
      diagram: diagramOf(vpc, app, rds, sql({ encryption: 'tls', dataClassification: 'confidential' })),
      subject: 'e_ec2-rds',
      expected: 'pass',
    },
    {
      name: 'an unknown encryption is asked about',
      diagram: diagramOf(vpc, app, rds, sql({ dataClassification: 'confidential' })),
      subject: 'e_ec2-rds',
      expected: 'unknown',
    },
    {
      name: 'a flow across a boundary is left to another rule',
      diagram: diagramOf(vpc, app, node({ service: 'aws/rds' }), sql({ encryption: 'none' })),
      subject: 'e_ec2-rds',
      expected: 'silent',
    },
    {
      name: 'confidential data is called so',
      diagram: diagramOf(vpc, app, rds, sql({ encryption: 'none', dataClassification: 'confidential' })),
      subject: 'e_ec2-rds',
      expected: 'fail',
      message: /^Confidential data travels/,
    },
    {
      name: 'lesser data is not',
      diagram: diagramOf(vpc, app, rds, sql({ encryption: 'none', dataClassification: 'internal' })),
      subject: 'e_ec2-rds',
      expected: 'fail',
      message: /^Data travels/,
    },
  ]);
});
