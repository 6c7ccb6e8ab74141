import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { secretWithoutVault } from './secretWithoutVault.js';
import { testRule } from './ruleTable.js';

const task = (values: Record<string, string>) => node({ service: 'aws/ecs', facts: facts(values) });
const rds = node({ service: 'aws/rds' });
const sql = edge({ source: 'n_ecs', target: 'n_rds', facts: facts({ authentication: 'password' }) });

describe('secretWithoutVault', () => {
  testRule(secretWithoutVault, [
    {
      name: 'a password kept in plain is a finding',
      diagram: diagramOf(task({ secretStore: 'plain' }), rds, sql),
      subject: 'n_ecs',
      expected: 'fail',
    },
    {
      name: 'a drawn secrets service passes',
      diagram: diagramOf(
        task({}),
        rds,
        sql,
        node({ service: 'aws/secrets-manager' }),
        edge({ source: 'n_ecs', target: 'n_secrets-manager' }),
      ),
      subject: 'n_ecs',
      expected: 'pass',
    },
    {
      name: 'a stated vault passes',
      diagram: diagramOf(task({ secretStore: 'secrets-manager' }), rds, sql),
      subject: 'n_ecs',
      expected: 'pass',
    },
    {
      name: 'an unknown place is asked about',
      diagram: diagramOf(task({}), rds, sql),
      subject: 'n_ecs',
      expected: 'unknown',
    },
    {
      name: 'a secret in the configuration is a finding',
      diagram: diagramOf(task({ secretsInConfig: 'present' })),
      subject: 'n_ecs',
      expected: 'fail',
    },
    {
      name: 'a role needs no vault',
      diagram: diagramOf(task({}), rds, { ...sql, facts: facts({ authentication: 'iam-role' }) }),
      subject: 'n_ecs',
      expected: 'silent',
    },
  ]);
});
