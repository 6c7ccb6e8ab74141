import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { internetToDatastore } from './internetToDatastore.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const rds = node({ service: 'aws/rds' });
const alb = node({ service: 'aws/elb', id: 'n_alb' });
const ec2 = node({});

describe('internetToDatastore', () => {
  testRule(internetToDatastore, [
    {
      name: 'a database that the internet reaches is a finding',
      diagram: diagramOf(internet, rds, edge({ source: 'n_internet', target: 'n_rds' })),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'a network part in between does not end the request',
      diagram: diagramOf(
        internet,
        rds,
        node({ service: 'aws/nat-gateway' }),
        edge({ source: 'n_internet', target: 'n_nat-gateway' }),
        edge({ source: 'n_nat-gateway', target: 'n_rds' }),
      ),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'a database behind balancer and application passes',
      diagram: diagramOf(
        internet,
        alb,
        ec2,
        rds,
        edge({ source: 'n_internet', target: 'n_alb' }),
        edge({ source: 'n_alb', target: 'n_ec2' }),
        edge({ source: 'n_ec2', target: 'n_rds' }),
      ),
      subject: 'n_rds',
      expected: 'pass',
    },
    {
      name: 'a source limited to one host is not the internet',
      diagram: diagramOf(
        internet,
        rds,
        edge({ source: 'n_internet', target: 'n_rds', facts: facts({ sourceScope: 'single-host' }) }),
      ),
      subject: 'n_rds',
      expected: 'pass',
    },
    {
      name: 'a host is no data store',
      diagram: diagramOf(internet, ec2, edge({ source: 'n_internet', target: 'n_ec2' })),
      subject: 'n_ec2',
      expected: 'silent',
    },
  ]);
});
