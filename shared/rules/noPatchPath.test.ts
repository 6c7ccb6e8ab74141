import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { noPatchPath } from './noPatchPath.js';
import { testRule } from './ruleTable.js';

const vpc = boundary({});
const subnet = (routing?: string) =>
  boundary({ kind: 'subnet', parent: 'b_vpc', facts: routing === undefined ? {} : facts({ routing }) });
const ec2 = node({ parent: 'b_subnet' });

describe('noPatchPath', () => {
  testRule(noPatchPath, [
    {
      name: 'an isolated host without an endpoint is a finding',
      diagram: diagramOf(vpc, subnet('isolated'), ec2),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a drawn endpoint passes',
      diagram: diagramOf(
        vpc,
        subnet('isolated'),
        ec2,
        node({ service: 'aws/systems-manager' }),
        edge({ source: 'n_ec2', target: 'n_systems-manager' }),
      ),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'an endpoint of the VPC passes',
      diagram: diagramOf(boundary({ facts: facts({ endpoints: ['ssm', 's3'] }) }), subnet('isolated'), ec2),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a NAT gateway in the VPC passes for a private subnet',
      diagram: diagramOf(vpc, subnet('private'), ec2, node({ service: 'aws/nat-gateway', parent: 'b_vpc' })),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a NAT gateway does not help an isolated subnet',
      diagram: diagramOf(vpc, subnet('isolated'), ec2, node({ service: 'aws/nat-gateway', parent: 'b_vpc' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a public subnet has its route',
      diagram: diagramOf(vpc, subnet('public'), ec2),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'an unknown route is asked about',
      diagram: diagramOf(vpc, subnet(), ec2),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'a database is patched by the provider',
      diagram: diagramOf(vpc, subnet('isolated'), node({ service: 'aws/rds', parent: 'b_subnet' })),
      subject: 'n_rds',
      expected: 'silent',
    },
    {
      name: 'a flow to what stands on the internet passes, and is named',
      diagram: diagramOf(
        vpc,
        subnet('isolated'),
        ec2,
        boundary({ kind: 'internet' }),
        node({ service: 'generic/server', id: 'n_mirror', parent: 'b_internet' }),
        edge({ source: 'n_ec2', target: 'n_mirror' }),
      ),
      subject: 'n_ec2',
      expected: 'pass',
      because: ['flow to mirror'],
    },
    {
      name: 'a flow to a neighbour brings no patches',
      diagram: diagramOf(
        vpc,
        subnet('isolated'),
        ec2,
        node({ service: 'aws/rds', parent: 'b_subnet' }),
        edge({ source: 'n_ec2', target: 'n_rds' }),
      ),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'an endpoint for something else does not help',
      diagram: diagramOf(boundary({ facts: facts({ endpoints: ['s3'] }) }), subnet('isolated'), ec2),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'the NAT gateway is named',
      diagram: diagramOf(vpc, subnet('private'), ec2, node({ service: 'aws/nat-gateway', parent: 'b_vpc' })),
      subject: 'n_ec2',
      expected: 'pass',
      because: ['NAT gateway nat-gateway in the VPC'],
    },
  ]);
});
