import { describe } from 'vitest';
import { boundary, diagramOf, facts } from '../model/build.js';
import { naclMissing } from './naclMissing.js';
import { testRule } from './ruleTable.js';

const subnet = (nacl?: string) => boundary({ kind: 'subnet', facts: nacl === undefined ? {} : facts({ nacl }) });

describe('naclMissing', () => {
  testRule(naclMissing, [
    {
      name: 'the default list is asked about',
      diagram: diagramOf(subnet('default')),
      subject: 'b_subnet',
      expected: 'unknown',
    },
    { name: 'no list is asked about', diagram: diagramOf(subnet('none')), subject: 'b_subnet', expected: 'unknown' },
    { name: 'an unknown list is asked about', diagram: diagramOf(subnet()), subject: 'b_subnet', expected: 'unknown' },
    { name: 'a custom list passes', diagram: diagramOf(subnet('custom')), subject: 'b_subnet', expected: 'pass' },
  ]);
});
