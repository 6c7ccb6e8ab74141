import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { crossAccountNoTrust } from './crossAccountNoTrust.js';
import { testRule } from './ruleTable.js';

const a = boundary({ kind: 'account', id: 'b_a' });
const b = boundary({ kind: 'account', id: 'b_b' });
const ec2 = node({ parent: 'b_a' });
const bucket = (values: Record<string, string> = {}) =>
  node({ service: 'aws/s3', parent: 'b_b', facts: facts(values) });
const read = (values: Record<string, string>) => edge({ source: 'n_ec2', target: 'n_s3', facts: facts(values) });

describe('crossAccountNoTrust', () => {
  testRule(crossAccountNoTrust, [
    {
      name: 'unknown trust across accounts is asked about',
      diagram: diagramOf(a, b, ec2, bucket(), read({})),
      subject: 'e_ec2-s3',
      expected: 'unknown',
    },
    {
      name: 'a password and an open policy are a finding',
      diagram: diagramOf(a, b, ec2, bucket({ resourcePolicy: 'wildcard' }), read({ authentication: 'password' })),
      subject: 'e_ec2-s3',
      expected: 'fail',
    },
    {
      name: 'a role passes',
      diagram: diagramOf(a, b, ec2, bucket(), read({ authentication: 'iam-role' })),
      subject: 'e_ec2-s3',
      expected: 'pass',
    },
    {
      name: 'named principals pass',
      diagram: diagramOf(a, b, ec2, bucket({ resourcePolicy: 'named-principals' }), read({})),
      subject: 'e_ec2-s3',
      expected: 'pass',
    },
    {
      name: 'within one account it says nothing',
      diagram: diagramOf(a, ec2, { ...bucket(), parent: 'b_a' }, read({})),
      subject: 'e_ec2-s3',
      expected: 'silent',
    },
  ]);
});
