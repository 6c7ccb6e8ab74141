import { describe } from 'vitest';
import { boundary, diagramOf, facts } from '../model/build.js';
import { rootWithoutMfa } from './rootWithoutMfa.js';
import { testRule } from './ruleTable.js';

const account = (rootMfa?: string) =>
  boundary({ kind: 'account', facts: rootMfa === undefined ? {} : facts({ rootMfa }) });

describe('rootWithoutMfa', () => {
  testRule(rootWithoutMfa, [
    { name: 'no MFA is a finding', diagram: diagramOf(account('none')), subject: 'b_account', expected: 'fail' },
    { name: 'a hardware key passes', diagram: diagramOf(account('hardware')), subject: 'b_account', expected: 'pass' },
    { name: 'unknown MFA is asked about', diagram: diagramOf(account()), subject: 'b_account', expected: 'unknown' },
    {
      name: 'an app asks for a key, with low weight',
      diagram: diagramOf(account('virtual')),
      subject: 'b_account',
      expected: 'unknown',
      severity: 'low',
    },
  ]);
});
