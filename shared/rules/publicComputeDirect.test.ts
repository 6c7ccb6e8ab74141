import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { publicComputeDirect } from './publicComputeDirect.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const host = (publicIp?: boolean) => node({ facts: publicIp === undefined ? {} : facts({ publicIp }) });
const direct = edge({ source: 'n_internet', target: 'n_ec2' });

describe('publicComputeDirect', () => {
  testRule(publicComputeDirect, [
    {
      name: 'a public host without an entry tier is a finding',
      diagram: diagramOf(internet, host(true), direct),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a host behind a balancer passes',
      diagram: diagramOf(
        internet,
        node({ service: 'aws/elb', id: 'n_alb' }),
        host(true),
        edge({ source: 'n_internet', target: 'n_alb' }),
        edge({ source: 'n_alb', target: 'n_ec2' }),
      ),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a host without a public address passes',
      diagram: diagramOf(internet, host(false), direct),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'an unknown address is asked for where the internet reaches the host',
      diagram: diagramOf(internet, host(), direct),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'an unknown address does not matter where nobody comes from the internet',
      diagram: diagramOf(host()),
      subject: 'n_ec2',
      expected: 'silent',
    },
  ]);
});
