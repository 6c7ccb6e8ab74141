import { describe } from 'vitest';
import { boundary, diagramOf, facts, node } from '../model/build.js';
import { defaultSecurityGroup } from './defaultSecurityGroup.js';
import { testRule } from './ruleTable.js';

const vpc = (closed?: boolean) =>
  boundary({ facts: closed === undefined ? {} : facts({ defaultSecurityGroupClosed: closed }) });
const ec2 = node({ parent: 'b_vpc' });
const group = (isDefault: boolean) =>
  boundary({ kind: 'security-group', members: ['n_ec2'], facts: facts({ isDefault }) });

describe('defaultSecurityGroup', () => {
  testRule(defaultSecurityGroup, [
    {
      name: 'a member of the default group is a finding',
      diagram: diagramOf(vpc(true), ec2, group(true)),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a member of another group is not',
      diagram: diagramOf(vpc(true), ec2, group(false)),
      subject: 'n_ec2',
      expected: 'silent',
    },
    {
      name: 'a closed default group passes',
      diagram: diagramOf(vpc(true), ec2, group(false)),
      subject: 'b_vpc',
      expected: 'pass',
    },
    { name: 'an open default group is a finding', diagram: diagramOf(vpc(false)), subject: 'b_vpc', expected: 'fail' },
    {
      name: 'an unknown default group is asked about',
      diagram: diagramOf(vpc()),
      subject: 'b_vpc',
      expected: 'unknown',
    },
  ]);
});
