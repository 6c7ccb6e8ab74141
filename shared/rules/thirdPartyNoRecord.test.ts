import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { thirdPartyNoRecord } from './thirdPartyNoRecord.js';
import { testRule } from './ruleTable.js';

const crm = (values: Record<string, string> = {}) => node({ service: 'generic/saas', facts: facts(values) });
const rds = node({ service: 'aws/rds', facts: facts({ dataClassification: 'confidential' }) });
const flow = edge({ source: 'n_rds', target: 'n_saas' });

describe('thirdPartyNoRecord', () => {
  testRule(thirdPartyNoRecord, [
    {
      name: 'a vendor without a record is asked about',
      diagram: diagramOf(rds, crm(), flow),
      subject: 'n_saas',
      expected: 'unknown',
    },
    {
      name: 'a contract and a current attestation pass',
      diagram: diagramOf(rds, crm({ contractRecord: 'C-17', attestationDate: '2026-03-01' }), flow),
      subject: 'n_saas',
      expected: 'pass',
    },
    {
      name: 'an attestation of exactly a year passes',
      diagram: diagramOf(rds, crm({ contractRecord: 'C-17', attestationDate: '2025-11-24' }), flow),
      subject: 'n_saas',
      expected: 'pass',
    },
    {
      name: 'an older attestation is a finding',
      diagram: diagramOf(rds, crm({ contractRecord: 'C-17', attestationDate: '2025-11-23' }), flow),
      subject: 'n_saas',
      expected: 'fail',
    },
    {
      name: 'a contract without an attestation is asked about',
      diagram: diagramOf(rds, crm({ contractRecord: 'C-17' }), flow),
      subject: 'n_saas',
      expected: 'unknown',
    },
    {
      name: 'lesser data needs no record',
      diagram: diagramOf({ ...rds, facts: facts({ dataClassification: 'internal' }) }, crm(), flow),
      subject: 'n_saas',
      expected: 'silent',
    },
    {
      name: 'what stands at a third party is outside too',
      diagram: diagramOf(
        rds,
        boundary({ kind: 'third-party' }),
        node({ service: 'generic/server', parent: 'b_third-party' }),
        edge({ source: 'n_rds', target: 'n_server' }),
      ),
      subject: 'n_server',
      expected: 'unknown',
    },
    {
      name: 'what stands with you is not',
      diagram: diagramOf(rds, node({ service: 'generic/server' }), edge({ source: 'n_rds', target: 'n_server' })),
      subject: 'n_server',
      expected: 'silent',
    },
    {
      name: 'data of unknown class from a store is asked about',
      diagram: diagramOf(node({ service: 'aws/rds' }), crm(), flow),
      subject: 'n_saas',
      expected: 'unknown',
    },
    {
      name: 'a call of unknown class from elsewhere is left alone',
      diagram: diagramOf(node({}), crm(), edge({ source: 'n_ec2', target: 'n_saas' })),
      subject: 'n_saas',
      expected: 'silent',
    },
  ]);
});
