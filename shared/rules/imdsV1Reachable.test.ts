import { describe } from 'vitest';
import { diagramOf, edge, fact, facts, node } from '../model/build.js';
import { imdsV1Reachable } from './imdsV1Reachable.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const ec2 = (imdsV2?: string) => node({ facts: imdsV2 === undefined ? {} : facts({ imdsV2 }) });
const ecs = (capacity: string) => node({ id: 'n_ec2', service: 'aws/ecs', options: { capacity: fact(capacity) } });
const way = [
  node({ service: 'aws/elb', id: 'n_alb' }),
  edge({ source: 'n_internet', target: 'n_alb' }),
  edge({ source: 'n_alb', target: 'n_ec2' }),
];

describe('imdsV1Reachable', () => {
  testRule(imdsV1Reachable, [
    {
      name: 'version 1 behind a public balancer is a finding',
      diagram: diagramOf(internet, ...way, ec2('optional')),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'version 2 passes',
      diagram: diagramOf(internet, ...way, ec2('required')),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'an unknown version is asked about',
      diagram: diagramOf(internet, ...way, ec2()),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'a host that the internet does not reach is left to its control',
      diagram: diagramOf(ec2('optional')),
      subject: 'n_ec2',
      expected: 'silent',
    },
    {
      name: 'containers on instances of your own are asked about',
      diagram: diagramOf(internet, ...way, ecs('ec2')),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'containers on Fargate have no instance of yours',
      diagram: diagramOf(internet, ...way, ecs('fargate')),
      subject: 'n_ec2',
      expected: 'silent',
    },
  ]);
});
