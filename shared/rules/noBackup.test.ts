import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { noBackup } from './noBackup.js';
import { testRule } from './ruleTable.js';

const table = (values: Record<string, boolean | string | number> = {}) =>
  node({ service: 'aws/dynamodb', facts: facts(values) });
const bucket = node({ service: 'aws/s3' });

describe('noBackup', () => {
  testRule(noBackup, [
    {
      name: 'a table with nothing set is asked about',
      diagram: diagramOf(table()),
      subject: 'n_dynamodb',
      expected: 'unknown',
    },
    {
      name: 'point-in-time recovery passes',
      diagram: diagramOf(table({ pointInTimeRecovery: true })),
      subject: 'n_dynamodb',
      expected: 'pass',
    },
    {
      name: 'a backup plan passes',
      diagram: diagramOf(table({ backupPlan: true })),
      subject: 'n_dynamodb',
      expected: 'pass',
    },
    {
      name: 'one measure off and the others unknown is asked about',
      diagram: diagramOf(table({ pointInTimeRecovery: false })),
      subject: 'n_dynamodb',
      expected: 'unknown',
    },
    {
      name: 'every measure off is a finding',
      diagram: diagramOf(
        table({ pointInTimeRecovery: false, backupPlan: false, backups: 'disabled', backupRetentionDays: 0 }),
      ),
      subject: 'n_dynamodb',
      expected: 'fail',
    },
    {
      name: 'a drawn copy passes',
      diagram: diagramOf(
        table(),
        bucket,
        edge({ source: 'n_dynamodb', target: 'n_s3', facts: facts({ purpose: 'backup' }) }),
      ),
      subject: 'n_dynamodb',
      expected: 'pass',
    },
    {
      name: 'a retention of days passes',
      diagram: diagramOf(node({ service: 'aws/rds', facts: facts({ backupRetentionDays: 7 }) })),
      subject: 'n_rds',
      expected: 'pass',
    },
    {
      name: 'a retention of zero days does not',
      diagram: diagramOf(node({ service: 'aws/rds', facts: facts({ backupRetentionDays: 0 }) })),
      subject: 'n_rds',
      expected: 'unknown',
    },
    {
      name: 'a drawn replica passes',
      diagram: diagramOf(
        table(),
        bucket,
        edge({ source: 'n_dynamodb', target: 'n_s3', facts: facts({ purpose: 'replication' }) }),
      ),
      subject: 'n_dynamodb',
      expected: 'pass',
    },
    {
      name: 'a flow of requests is no copy',
      diagram: diagramOf(
        table(),
        bucket,
        edge({ source: 'n_dynamodb', target: 'n_s3', facts: facts({ purpose: 'request' }) }),
      ),
      subject: 'n_dynamodb',
      expected: 'unknown',
    },
  ]);
});
