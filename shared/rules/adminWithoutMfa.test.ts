import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { adminWithoutMfa } from './adminWithoutMfa.js';
import { testRule } from './ruleTable.js';

const admin = node({ service: 'generic/admin' });
const to = (values: Record<string, string | boolean>) =>
  edge({ source: 'n_admin', target: 'n_ec2', facts: facts(values) });

describe('adminWithoutMfa', () => {
  testRule(adminWithoutMfa, [
    {
      name: 'an administrator without MFA is a finding',
      diagram: diagramOf(admin, node({}), to({ purpose: 'admin', mfa: false })),
      subject: 'n_admin',
      expected: 'fail',
    },
    {
      name: 'an administrator with MFA passes',
      diagram: diagramOf(admin, node({}), to({ purpose: 'admin', mfa: true })),
      subject: 'n_admin',
      expected: 'pass',
    },
    {
      name: 'unknown MFA is asked about',
      diagram: diagramOf(admin, node({}), to({ purpose: 'admin' })),
      subject: 'n_admin',
      expected: 'unknown',
    },
    {
      name: 'MFA stated on the person counts',
      diagram: diagramOf({ ...admin, facts: facts({ mfa: true }) }, node({}), to({ purpose: 'admin' })),
      subject: 'n_admin',
      expected: 'pass',
    },
    {
      name: 'a request of a user is left alone',
      diagram: diagramOf(node({ service: 'generic/user', id: 'n_admin' }), node({}), to({ purpose: 'request' })),
      subject: 'n_admin',
      expected: 'silent',
    },
  ]);
});
