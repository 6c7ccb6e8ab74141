import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { egressUnrestricted } from './egressUnrestricted.js';
import { testRule } from './ruleTable.js';

const vpc = boundary({});
const ec2 = (dataClassification: string) => node({ parent: 'b_vpc', facts: facts({ dataClassification }) });
const group = (peer?: string) =>
  boundary({
    kind: 'security-group',
    members: ['n_ec2'],
    rules: peer === undefined ? undefined : [{ direction: 'out', action: 'allow', protocol: 'any', peer }],
  });

describe('egressUnrestricted', () => {
  testRule(egressUnrestricted, [
    {
      name: 'a restricted host that may send anywhere is a finding',
      diagram: diagramOf(vpc, ec2('restricted'), group('0.0.0.0/0')),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a host that may send to one group passes',
      diagram: diagramOf(vpc, ec2('restricted'), group('sg:b_db')),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'unknown rules are asked about',
      diagram: diagramOf(vpc, ec2('restricted'), group()),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'a network firewall on the way out passes',
      diagram: diagramOf(
        vpc,
        ec2('restricted'),
        group('0.0.0.0/0'),
        node({ service: 'aws/network-firewall', parent: 'b_vpc' }),
      ),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a host with lesser data is left alone',
      diagram: diagramOf(vpc, ec2('internal'), group('0.0.0.0/0')),
      subject: 'n_ec2',
      expected: 'silent',
    },
    {
      name: 'a drawn flow through a filter passes',
      diagram: diagramOf(
        vpc,
        ec2('restricted'),
        group('0.0.0.0/0'),
        node({ service: 'aws/network-firewall' }),
        edge({ source: 'n_ec2', target: 'n_network-firewall' }),
      ),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a drawn flow to anything else does not',
      diagram: diagramOf(
        vpc,
        ec2('restricted'),
        group('0.0.0.0/0'),
        node({ service: 'aws/rds' }),
        edge({ source: 'n_ec2', target: 'n_rds' }),
      ),
      subject: 'n_ec2',
      expected: 'fail',
    },
  ]);
});
