import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { rootInUse } from './rootInUse.js';
import { testRule } from './ruleTable.js';

const root = node({ service: 'generic/root-identity' });
const use = (values: Record<string, string>) =>
  edge({ source: 'n_root-identity', target: 'n_ec2', facts: facts(values) });
const account = (rootAccessKeys?: string) =>
  boundary({ kind: 'account', facts: rootAccessKeys === undefined ? {} : facts({ rootAccessKeys }) });

describe('rootInUse', () => {
  testRule(rootInUse, [
    {
      name: 'root that administers is a finding',
      diagram: diagramOf(root, node({}), use({ purpose: 'admin' })),
      subject: 'n_root-identity',
      expected: 'fail',
    },
    { name: 'root without flows passes', diagram: diagramOf(root), subject: 'n_root-identity', expected: 'pass' },
    {
      name: 'break-glass passes',
      diagram: diagramOf(root, node({}), use({ purpose: 'break-glass' })),
      subject: 'n_root-identity',
      expected: 'pass',
    },
    {
      name: 'access keys of root are a finding',
      diagram: diagramOf(account('present')),
      subject: 'b_account',
      expected: 'fail',
    },
    { name: 'no access keys pass', diagram: diagramOf(account('none')), subject: 'b_account', expected: 'pass' },
    {
      name: 'unknown access keys are asked about',
      diagram: diagramOf(account()),
      subject: 'b_account',
      expected: 'unknown',
    },
    {
      name: 'a person who is stated to be root counts as root',
      diagram: diagramOf(node({ service: 'generic/admin', facts: facts({ isRoot: true }) })),
      subject: 'n_admin',
      expected: 'pass',
    },
    {
      name: 'an administrator is not root',
      diagram: diagramOf(node({ service: 'generic/admin', facts: facts({ isRoot: false }) })),
      subject: 'n_admin',
      expected: 'silent',
    },
  ]);
});
