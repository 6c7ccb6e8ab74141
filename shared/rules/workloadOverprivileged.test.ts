import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { workloadOverprivileged } from './workloadOverprivileged.js';
import { testRule } from './ruleTable.js';

const ec2 = (identityPolicy?: string) => node({ facts: identityPolicy === undefined ? {} : facts({ identityPolicy }) });
const bucket = node({ service: 'aws/s3' });
const read = (authentication: string) => edge({ source: 'n_ec2', target: 'n_s3', facts: facts({ authentication }) });

describe('workloadOverprivileged', () => {
  testRule(workloadOverprivileged, [
    {
      name: 'long-lived keys are a finding',
      diagram: diagramOf(ec2('least-privilege'), bucket, read('iam-user-key')),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'administrator rights are a finding',
      diagram: diagramOf(ec2('admin')),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'wildcard actions are a finding',
      diagram: diagramOf(ec2('wildcard-actions')),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a role with what it needs passes',
      diagram: diagramOf(ec2('least-privilege'), bucket, read('iam-role')),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'unknown rights are asked about',
      diagram: diagramOf(ec2(), bucket, read('iam-role')),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    { name: 'a bucket holds no rights', diagram: diagramOf(bucket), subject: 'n_s3', expected: 'silent' },
  ]);
});
