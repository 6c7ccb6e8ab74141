import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { logsInAuditedAccount } from './logsInAuditedAccount.js';
import { testRule } from './ruleTable.js';

const a = boundary({ kind: 'account', id: 'b_a' });
const logs = boundary({ kind: 'account', id: 'b_logs' });
const trail = node({ service: 'aws/cloudtrail', parent: 'b_a' });
const bucket = (parent: string, values: Record<string, string> = {}) =>
  node({ service: 'aws/s3', parent, facts: facts(values) });
const flow = edge({ source: 'n_cloudtrail', target: 'n_s3', facts: facts({ purpose: 'logs' }) });

describe('logsInAuditedAccount', () => {
  testRule(logsInAuditedAccount, [
    {
      name: 'logs kept in the account they watch are a finding',
      diagram: diagramOf(a, trail, bucket('b_a'), flow),
      subject: 'e_cloudtrail-s3',
      expected: 'fail',
    },
    {
      name: 'a log account passes',
      diagram: diagramOf(a, logs, trail, bucket('b_logs'), flow),
      subject: 'e_cloudtrail-s3',
      expected: 'pass',
    },
    {
      name: 'a public log bucket is a finding wherever it is',
      diagram: diagramOf(a, logs, trail, bucket('b_logs', { publicAccess: 'public' }), flow),
      subject: 'e_cloudtrail-s3',
      expected: 'fail',
    },
    {
      name: 'an organisation without a log account is a finding',
      diagram: diagramOf(boundary({ kind: 'organization', facts: facts({ logAccount: 'none' }) })),
      subject: 'b_organization',
      expected: 'fail',
    },
    {
      name: 'other flows are left alone',
      diagram: diagramOf(a, node({ parent: 'b_a' }), bucket('b_a'), edge({ source: 'n_ec2', target: 'n_s3' })),
      subject: 'e_ec2-s3',
      expected: 'silent',
    },
    {
      name: 'an organisation said to have no log account is a finding',
      diagram: diagramOf(boundary({ kind: 'organization', facts: facts({ logAccount: false }) })),
      subject: 'b_organization',
      expected: 'fail',
    },
    {
      name: 'an organisation with a log account is left alone',
      diagram: diagramOf(boundary({ kind: 'organization', facts: facts({ logAccount: 'logs' }) })),
      subject: 'b_organization',
      expected: 'silent',
    },
  ]);
});
