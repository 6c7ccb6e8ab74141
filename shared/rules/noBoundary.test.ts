import { describe } from 'vitest';
import { boundary, diagramOf, node } from '../model/build.js';
import { noBoundary } from './noBoundary.js';
import { testRule } from './ruleTable.js';

const account = boundary({ kind: 'account' });
const vpc = boundary({ kind: 'vpc', parent: 'b_account' });
const subnet = boundary({ kind: 'subnet', parent: 'b_vpc' });

describe('noBoundary', () => {
  testRule(noBoundary, [
    {
      name: 'an instance on the bare canvas is asked about',
      diagram: diagramOf(node({})),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'an instance in account, VPC and subnet passes',
      diagram: diagramOf(account, vpc, subnet, node({ parent: 'b_subnet' })),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'an instance without a VPC is asked about',
      diagram: diagramOf(account, node({ parent: 'b_account' })),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'a regional service needs an account only',
      diagram: diagramOf(account, node({ service: 'aws/s3', parent: 'b_account' })),
      subject: 'n_s3',
      expected: 'pass',
    },
    {
      name: 'a user stands anywhere',
      diagram: diagramOf(node({ service: 'generic/user' })),
      subject: 'n_user',
      expected: 'pass',
    },
  ]);
});
