import { describe } from 'vitest';
import { diagramOf, facts, node } from '../model/build.js';
import { openResourcePolicy } from './openResourcePolicy.js';
import { testRule } from './ruleTable.js';

const topic = (resourcePolicy?: string) =>
  node({ service: 'aws/sns', facts: resourcePolicy === undefined ? {} : facts({ resourcePolicy }) });

describe('openResourcePolicy', () => {
  testRule(openResourcePolicy, [
    {
      name: 'a wildcard principal is a finding',
      diagram: diagramOf(topic('wildcard')),
      subject: 'n_sns',
      expected: 'fail',
    },
    {
      name: 'named principals pass',
      diagram: diagramOf(topic('named-principals')),
      subject: 'n_sns',
      expected: 'pass',
    },
    { name: 'an unknown policy is asked about', diagram: diagramOf(topic()), subject: 'n_sns', expected: 'unknown' },
    {
      name: 'a service without resource policies is left alone',
      diagram: diagramOf(node({})),
      subject: 'n_ec2',
      expected: 'silent',
    },
  ]);
});
