import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { sharedKey } from './sharedKey.js';
import { testRule } from './ruleTable.js';

const prod = boundary({ kind: 'account', id: 'b_prod', facts: facts({ environment: 'production' }) });
const dev = boundary({ kind: 'account', id: 'b_dev', facts: facts({ environment: 'development' }) });
const rds = (kmsKeyId: string) => node({ service: 'aws/rds', parent: 'b_prod', facts: facts({ kmsKeyId }) });
const bucket = (kmsKeyId: string, parent = 'b_dev') => node({ service: 'aws/s3', parent, facts: facts({ kmsKeyId }) });

describe('sharedKey', () => {
  testRule(sharedKey, [
    {
      name: 'one key for production and development is a finding',
      diagram: diagramOf(prod, dev, rds('k'), bucket('k')),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'two keys are left alone',
      diagram: diagramOf(prod, dev, rds('k1'), bucket('k2')),
      subject: 'n_rds',
      expected: 'silent',
    },
    {
      name: 'one key within one environment passes',
      diagram: diagramOf(prod, rds('k'), bucket('k', 'b_prod')),
      subject: 'n_rds',
      expected: 'pass',
    },
    {
      name: 'a key drawn as a node counts by its users',
      diagram: diagramOf(
        prod,
        dev,
        node({ parent: 'b_prod' }),
        node({ service: 'aws/lambda', parent: 'b_dev' }),
        node({ service: 'aws/kms' }),
        edge({ source: 'n_ec2', target: 'n_kms', facts: facts({ purpose: 'key-use' }) }),
        edge({ source: 'n_lambda', target: 'n_kms', facts: facts({ purpose: 'key-use' }) }),
      ),
      subject: 'n_kms',
      expected: 'fail',
    },
    {
      name: 'restricted beside lesser data is a finding',
      diagram: diagramOf(
        prod,
        { ...rds('k'), facts: facts({ kmsKeyId: 'k', dataClassification: 'restricted' }) },
        { ...bucket('k', 'b_prod'), facts: facts({ kmsKeyId: 'k', dataClassification: 'internal' }) },
      ),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'a key is called by its label, or by the name that its users state',
      diagram: diagramOf(prod, dev, rds('k'), bucket('k')),
      subject: 'n_rds',
      expected: 'fail',
      message: /^One key k protects/,
    },
    {
      name: 'a drawn key is called by its label',
      diagram: diagramOf(
        prod,
        dev,
        node({ parent: 'b_prod' }),
        node({ service: 'aws/lambda', parent: 'b_dev' }),
        node({ service: 'aws/kms', label: 'Orders key' }),
        edge({ source: 'n_ec2', target: 'n_kms', facts: facts({ purpose: 'key-use' }) }),
        edge({ source: 'n_lambda', target: 'n_kms', facts: facts({ purpose: 'key-use' }) }),
      ),
      subject: 'n_kms',
      expected: 'fail',
      message: /^One key Orders key protects/,
    },
  ]);
});
