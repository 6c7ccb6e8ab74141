import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { internetNonwebPort } from './internetNonwebPort.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const vpc = boundary({});
const ec2 = node({ parent: 'b_vpc' });
const to = (values: Record<string, string | number>) =>
  edge({ source: 'n_internet', target: 'n_ec2', facts: facts(values) });

describe('internetNonwebPort', () => {
  testRule(internetNonwebPort, [
    {
      name: 'port 8080 from the internet is a finding',
      diagram: diagramOf(internet, vpc, ec2, to({ protocol: 'tcp', port: 8080 })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'HTTPS passes',
      diagram: diagramOf(internet, vpc, ec2, to({ protocol: 'https' })),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a range around 443 is more than 443',
      diagram: diagramOf(internet, vpc, ec2, to({ protocol: 'tcp', port: '440-450' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'an unknown port is asked for',
      diagram: diagramOf(internet, vpc, ec2, to({})),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'an administration port is left to its own rule',
      diagram: diagramOf(internet, vpc, ec2, to({ protocol: 'tcp', port: 22 })),
      subject: 'n_ec2',
      expected: 'silent',
    },
    {
      name: 'outside a VPC it says nothing',
      diagram: diagramOf(internet, node({}), to({ protocol: 'tcp', port: 8080 })),
      subject: 'n_ec2',
      expected: 'silent',
    },
  ]);
});
