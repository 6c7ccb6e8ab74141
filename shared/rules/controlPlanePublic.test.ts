import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { controlPlanePublic } from './controlPlanePublic.js';
import { testRule } from './ruleTable.js';

const eks = (publicAccess?: string) =>
  node({ service: 'aws/eks', facts: publicAccess === undefined ? {} : facts({ publicAccess }) });
const admin = node({ service: 'generic/admin' });
const to = (sourceScope: string) => edge({ source: 'n_admin', target: 'n_eks', facts: facts({ sourceScope }) });

describe('controlPlanePublic', () => {
  testRule(controlPlanePublic, [
    {
      name: 'a public endpoint with callers from anywhere is a finding',
      diagram: diagramOf(eks('public'), admin, to('anywhere')),
      subject: 'n_eks',
      expected: 'fail',
    },
    {
      name: 'a public endpoint without a source limit is a finding',
      diagram: diagramOf(eks('public')),
      subject: 'n_eks',
      expected: 'fail',
    },
    {
      name: 'restricted addresses pass',
      diagram: diagramOf(eks('restricted-cidr')),
      subject: 'n_eks',
      expected: 'pass',
    },
    {
      name: 'callers limited to known addresses pass',
      diagram: diagramOf(eks('public'), admin, to('cidr')),
      subject: 'n_eks',
      expected: 'pass',
    },
    { name: 'unknown access is asked about', diagram: diagramOf(eks()), subject: 'n_eks', expected: 'unknown' },
  ]);
});
