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
    {
      name: 'a server of your own on the bare canvas is asked about',
      diagram: diagramOf(node({ service: 'generic/server' })),
      subject: 'n_server',
      expected: 'unknown',
      message: /in which boundary/,
    },
    {
      name: 'a server of your own stands in any boundary',
      diagram: diagramOf(
        boundary({ kind: 'on-premises' }),
        node({ service: 'generic/server', parent: 'b_on-premises' }),
      ),
      subject: 'n_server',
      expected: 'pass',
    },
    {
      name: 'a ready application stands anywhere',
      diagram: diagramOf(node({ service: 'generic/saas' })),
      subject: 'n_saas',
      expected: 'pass',
    },
    {
      name: 'a service of any provider needs an account',
      diagram: diagramOf(node({ service: 'azure/virtual-machines', parent: 'b_vpc' }), boundary({})),
      subject: 'n_virtual-machines',
      expected: 'unknown',
      message: /in which account/,
    },
  ]);
});
