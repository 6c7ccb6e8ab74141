import { describe } from 'vitest';
import { boundary, diagramOf, node } from '../model/build.js';
import { missingSecurityGroup } from './missingSecurityGroup.js';
import { testRule } from './ruleTable.js';

const vpc = boundary({});
const rds = node({ service: 'aws/rds', parent: 'b_vpc' });

describe('missingSecurityGroup', () => {
  testRule(missingSecurityGroup, [
    {
      name: 'a database in a VPC without a group is asked about',
      diagram: diagramOf(vpc, rds),
      subject: 'n_rds',
      expected: 'unknown',
    },
    {
      name: 'a database in a group passes',
      diagram: diagramOf(vpc, rds, boundary({ kind: 'security-group', members: ['n_rds'] })),
      subject: 'n_rds',
      expected: 'pass',
    },
    {
      name: 'a NAT gateway takes no group',
      diagram: diagramOf(vpc, node({ service: 'aws/nat-gateway', parent: 'b_vpc' })),
      subject: 'n_nat-gateway',
      expected: 'silent',
    },
    {
      name: 'a gateway balancer takes no group',
      diagram: diagramOf(
        vpc,
        node({ service: 'aws/elb', parent: 'b_vpc', options: { type: { value: 'gwlb', provenance: 'user' } } }),
      ),
      subject: 'n_elb',
      expected: 'silent',
    },
    {
      name: 'a network balancer without a group of its own takes none',
      diagram: diagramOf(
        vpc,
        node({ service: 'aws/elb', parent: 'b_vpc', options: { type: { value: 'nlb', provenance: 'user' } } }),
      ),
      subject: 'n_elb',
      expected: 'silent',
    },
    {
      name: 'an application balancer needs one',
      diagram: diagramOf(
        vpc,
        node({ service: 'aws/elb', parent: 'b_vpc', options: { type: { value: 'alb', provenance: 'user' } } }),
      ),
      subject: 'n_elb',
      expected: 'unknown',
    },
    {
      name: 'outside a VPC there is none to attach',
      diagram: diagramOf(node({ service: 'aws/rds' })),
      subject: 'n_rds',
      expected: 'silent',
    },
  ]);
});
