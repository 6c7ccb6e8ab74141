import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { envBridge } from './envBridge.js';
import { testRule } from './ruleTable.js';

const vpc = (id: string, environment?: string) =>
  boundary({ id, facts: environment === undefined ? {} : facts({ environment }) });
const a = node({ id: 'n_a', parent: 'b_a' });
const b = node({ id: 'n_b', parent: 'b_b' });
const joined = edge({ source: 'n_a', target: 'n_b' });

describe('envBridge', () => {
  testRule(envBridge, [
    {
      name: 'production joined to development is a finding',
      diagram: diagramOf(vpc('b_a', 'production'), vpc('b_b', 'development'), a, b, joined),
      subject: 'e_a-b',
      expected: 'fail',
    },
    {
      name: 'two boundaries joined by an edge count too',
      diagram: diagramOf(vpc('b_a', 'production'), vpc('b_b', 'test'), edge({ source: 'b_a', target: 'b_b' })),
      subject: 'e_a-b',
      expected: 'fail',
    },
    {
      name: 'two production networks are left alone',
      diagram: diagramOf(vpc('b_a', 'production'), vpc('b_b', 'production'), a, b, joined),
      subject: 'e_a-b',
      expected: 'silent',
    },
    {
      name: 'an unknown environment says nothing',
      diagram: diagramOf(vpc('b_a', 'production'), vpc('b_b'), a, b, joined),
      subject: 'e_a-b',
      expected: 'silent',
    },
    {
      name: 'a network firewall between them passes',
      diagram: diagramOf(
        vpc('b_a', 'production'),
        vpc('b_b', 'development'),
        a,
        node({ id: 'n_b', parent: 'b_b', service: 'aws/network-firewall' }),
        joined,
      ),
      subject: 'e_a-b',
      expected: 'pass',
    },
    {
      name: 'production is named as such whichever side opens the flow',
      diagram: diagramOf(vpc('b_a', 'production'), vpc('b_b', 'development'), a, b, joined),
      subject: 'e_a-b',
      expected: 'fail',
      message: /^Production a is joined to development/,
    },
    {
      name: 'the other way round too',
      diagram: diagramOf(vpc('b_a', 'test'), vpc('b_b', 'production'), a, b, joined),
      subject: 'e_a-b',
      expected: 'fail',
      message: /^Production b is joined to test/,
    },
  ]);
});
