import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { plaintextUntrusted } from './plaintextUntrusted.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const alb = node({ service: 'aws/elb', id: 'n_alb' });
const to = (values: Record<string, string>) => edge({ source: 'n_internet', target: 'n_alb', facts: facts(values) });

describe('plaintextUntrusted', () => {
  testRule(plaintextUntrusted, [
    {
      name: 'HTTP from the internet is a finding',
      diagram: diagramOf(internet, alb, to({ protocol: 'http' })),
      subject: 'e_internet-alb',
      expected: 'fail',
    },
    {
      name: 'HTTPS passes',
      diagram: diagramOf(internet, alb, to({ protocol: 'https', tlsMinimum: '1.2' })),
      subject: 'e_internet-alb',
      expected: 'pass',
    },
    {
      name: 'an unknown protocol is asked about',
      diagram: diagramOf(internet, alb, to({})),
      subject: 'e_internet-alb',
      expected: 'unknown',
      severity: 'high',
    },
    {
      name: 'an entry that redirects may be called by HTTP',
      diagram: diagramOf(
        internet,
        { ...alb, facts: facts({ viewerProtocol: 'redirect-to-https' }) },
        to({ protocol: 'http' }),
      ),
      subject: 'e_internet-alb',
      expected: 'pass',
    },
    {
      name: 'a stated encryption wins over the protocol',
      diagram: diagramOf(internet, alb, to({ protocol: 'http', encryption: 'ipsec' })),
      subject: 'e_internet-alb',
      expected: 'pass',
    },
    {
      name: 'a flow within one VPC is left to another rule',
      diagram: diagramOf(
        boundary({}),
        node({ id: 'n_a', parent: 'b_vpc' }),
        node({ id: 'n_b', parent: 'b_vpc' }),
        edge({ source: 'n_a', target: 'n_b', facts: facts({ encryption: 'none' }) }),
      ),
      subject: 'e_a-b',
      expected: 'silent',
    },
    {
      name: 'a flow out of the VPC crosses a boundary',
      diagram: diagramOf(
        boundary({}),
        node({ id: 'n_a', parent: 'b_vpc' }),
        node({ id: 'n_b' }),
        edge({ source: 'n_a', target: 'n_b', facts: facts({ encryption: 'none' }) }),
      ),
      subject: 'e_a-b',
      expected: 'fail',
    },
    {
      name: 'a way over the internet counts wherever the ends stand',
      diagram: diagramOf(
        boundary({}),
        node({ id: 'n_a', parent: 'b_vpc' }),
        node({ id: 'n_b', parent: 'b_vpc' }),
        edge({ source: 'n_a', target: 'n_b', facts: facts({ encryption: 'none', via: 'internet' }) }),
      ),
      subject: 'e_a-b',
      expected: 'fail',
    },
  ]);
});
