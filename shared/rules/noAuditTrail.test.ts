import { describe } from 'vitest';
import { boundary, diagramOf, facts, node } from '../model/build.js';
import { noAuditTrail } from './noAuditTrail.js';
import { testRule } from './ruleTable.js';

const all = { auditTrail: 'multi-region', threatDetection: 'enabled', configRecorder: 'enabled' };
const account = (values: Record<string, string>, parent?: string) =>
  boundary({ kind: 'account', parent, facts: facts(values) });

describe('noAuditTrail', () => {
  testRule(noAuditTrail, [
    {
      name: 'an account without a trail is a finding',
      diagram: diagramOf(account({ ...all, auditTrail: 'none' })),
      subject: 'b_account',
      expected: 'fail',
    },
    {
      name: 'an account without threat detection is a finding',
      diagram: diagramOf(account({ ...all, threatDetection: 'none' })),
      subject: 'b_account',
      variant: 'b',
      expected: 'fail',
    },
    {
      name: 'an account without recording is a finding',
      diagram: diagramOf(account({ ...all, configRecorder: 'none' })),
      subject: 'b_account',
      variant: 'c',
      expected: 'fail',
    },
    ...[undefined, 'b', 'c'].map((variant) => ({
      name: `all three pass${variant === undefined ? '' : ` (${variant})`}`,
      diagram: diagramOf(account(all)),
      subject: 'b_account',
      expected: 'pass' as const,
      variant,
    })),
    {
      name: 'drawn threat detection counts',
      diagram: diagramOf(account({}), node({ service: 'aws/guardduty', parent: 'b_account' })),
      subject: 'b_account',
      expected: 'pass',
      variant: 'b',
    },
    {
      name: 'a drawn recorder counts',
      diagram: diagramOf(account({}), node({ service: 'aws/config', parent: 'b_account' })),
      subject: 'b_account',
      expected: 'pass',
      variant: 'c',
    },
    {
      name: 'a trail of the organisation passes',
      diagram: diagramOf(boundary({ kind: 'organization', facts: facts(all) }), account({}, 'b_organization')),
      subject: 'b_account',
      expected: 'pass',
    },
    {
      name: 'a drawn trail counts',
      diagram: diagramOf(
        account({ threatDetection: 'enabled', configRecorder: 'enabled' }),
        node({ service: 'aws/cloudtrail', parent: 'b_account' }),
      ),
      subject: 'b_account',
      expected: 'pass',
    },
    {
      name: 'an unknown trail is asked about',
      diagram: diagramOf(account({})),
      subject: 'b_account',
      expected: 'unknown',
    },
  ]);
});
