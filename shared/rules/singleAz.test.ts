import { describe } from 'vitest';
import { boundary, diagramOf, facts, node } from '../model/build.js';
import { singleAz } from './singleAz.js';
import { testRule } from './ruleTable.js';

const vpc = (environment?: string) => boundary({ facts: environment === undefined ? {} : facts({ environment }) });
const subnet = boundary({ kind: 'subnet', parent: 'b_vpc' });
const rds = (values: Record<string, boolean | number> = {}) =>
  node({ service: 'aws/rds', parent: 'b_subnet', facts: facts(values) });

describe('singleAz', () => {
  testRule(singleAz, [
    {
      name: 'a production database in one subnet is a finding',
      diagram: diagramOf(vpc('production'), subnet, rds()),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'multi-zone passes',
      diagram: diagramOf(vpc('production'), subnet, rds({ multiAz: true })),
      subject: 'n_rds',
      expected: 'pass',
    },
    {
      name: 'a single zone stated is a finding',
      diagram: diagramOf(vpc('production'), subnet, rds({ multiAz: false })),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'two zones counted pass',
      diagram: diagramOf(vpc('production'), subnet, rds({ azCount: 2 })),
      subject: 'n_rds',
      expected: 'pass',
    },
    {
      name: 'one zone counted is a finding',
      diagram: diagramOf(vpc('production'), subnet, rds({ azCount: 1 })),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'an unknown environment is asked about',
      diagram: diagramOf(vpc(), subnet, rds()),
      subject: 'n_rds',
      expected: 'unknown',
    },
    {
      name: 'development may live in one zone',
      diagram: diagramOf(vpc('development'), subnet, rds()),
      subject: 'n_rds',
      expected: 'silent',
    },
    {
      name: 'unknown zones outside a subnet are asked about',
      diagram: diagramOf(vpc('production'), node({ service: 'aws/rds', parent: 'b_vpc' })),
      subject: 'n_rds',
      expected: 'unknown',
    },
    {
      name: 'a queue is spread by the provider',
      diagram: diagramOf(vpc('production'), node({ service: 'aws/sqs', parent: 'b_vpc' })),
      subject: 'n_sqs',
      expected: 'silent',
    },
    {
      name: 'a bucket of one zone is a finding',
      diagram: diagramOf(
        vpc('production'),
        node({ service: 'aws/s3', parent: 'b_vpc', facts: facts({ multiAz: false }) }),
      ),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'a bucket with one zone counted is a finding',
      diagram: diagramOf(vpc('production'), node({ service: 'aws/s3', parent: 'b_vpc', facts: facts({ azCount: 1 }) })),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'an entry in one subnet is a finding',
      diagram: diagramOf(vpc('production'), subnet, node({ service: 'aws/elb', parent: 'b_subnet' })),
      subject: 'n_elb',
      expected: 'fail',
    },
    {
      name: 'a volume in a subnet is a finding',
      diagram: diagramOf(vpc('production'), subnet, node({ service: 'aws/ebs', parent: 'b_subnet' })),
      subject: 'n_ebs',
      expected: 'fail',
    },
    {
      name: 'a volume that stands in no subnet is left alone',
      diagram: diagramOf(vpc('production'), node({ service: 'aws/ebs', parent: 'b_vpc' })),
      subject: 'n_ebs',
      expected: 'silent',
    },
    {
      name: 'a host is neither store nor entry',
      diagram: diagramOf(vpc('production'), subnet, node({ parent: 'b_subnet' })),
      subject: 'n_ec2',
      expected: 'silent',
    },
  ]);
});
