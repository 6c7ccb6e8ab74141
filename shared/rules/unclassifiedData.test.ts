import { describe } from 'vitest';
import { diagramOf, facts, node } from '../model/build.js';
import { unclassifiedData } from './unclassifiedData.js';
import { testRule } from './ruleTable.js';

const bucket = (dataClassification?: string) =>
  node({ service: 'aws/s3', facts: dataClassification === undefined ? {} : facts({ dataClassification }) });

describe('unclassifiedData', () => {
  testRule(unclassifiedData, [
    {
      name: 'an unclassified bucket is asked about',
      diagram: diagramOf(bucket()),
      subject: 'n_s3',
      expected: 'unknown',
    },
    { name: 'a classified bucket passes', diagram: diagramOf(bucket('internal')), subject: 'n_s3', expected: 'pass' },
    { name: 'a host is no data store', diagram: diagramOf(node({})), subject: 'n_ec2', expected: 'silent' },
  ]);
});
