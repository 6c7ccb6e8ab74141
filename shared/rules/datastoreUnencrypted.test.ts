import { describe } from 'vitest';
import { diagramOf, facts, node } from '../model/build.js';
import { datastoreUnencrypted } from './datastoreUnencrypted.js';
import { testRule } from './ruleTable.js';

const volume = (encryptionAtRest?: string) =>
  node({ service: 'aws/ebs', facts: encryptionAtRest === undefined ? {} : facts({ encryptionAtRest }) });

describe('datastoreUnencrypted', () => {
  testRule(datastoreUnencrypted, [
    {
      name: 'an unencrypted volume is a finding',
      diagram: diagramOf(volume('none')),
      subject: 'n_ebs',
      expected: 'fail',
    },
    { name: 'a customer key passes', diagram: diagramOf(volume('customer-key')), subject: 'n_ebs', expected: 'pass' },
    { name: 'unknown encryption is asked about', diagram: diagramOf(volume()), subject: 'n_ebs', expected: 'unknown' },
    {
      name: 'a store that always encrypts is left alone',
      diagram: diagramOf(node({ service: 'aws/s3', facts: facts({ encryptionAtRest: 'none' }) })),
      subject: 'n_s3',
      expected: 'silent',
    },
  ]);
});
