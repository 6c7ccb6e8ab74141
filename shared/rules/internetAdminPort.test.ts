import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { internetAdminPort } from './internetAdminPort.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const ec2 = node({});
const to = (values: Record<string, string | number>) =>
  edge({ source: 'n_internet', target: 'n_ec2', facts: facts(values) });

describe('internetAdminPort', () => {
  testRule(internetAdminPort, [
    {
      name: 'SSH from anywhere is a finding',
      diagram: diagramOf(internet, ec2, to({ protocol: 'tcp', port: 22, sourceScope: 'anywhere' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'every protocol counts as every port',
      diagram: diagramOf(internet, ec2, to({ protocol: 'any' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a range that holds 3389 is a finding',
      diagram: diagramOf(internet, ec2, to({ protocol: 'tcp', port: '3000-4000' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'one fixed source may administer',
      diagram: diagramOf(internet, ec2, to({ protocol: 'tcp', port: 22, sourceScope: 'single-host' })),
      subject: 'n_ec2',
      expected: 'silent',
    },
    {
      name: 'HTTPS passes',
      diagram: diagramOf(internet, ec2, to({ protocol: 'https' })),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'an unknown port is asked for',
      diagram: diagramOf(internet, ec2, to({})),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'a group that opens 22 to anywhere is a finding whatever the flow says',
      diagram: diagramOf(
        internet,
        ec2,
        to({ port: 443 }),
        boundary({
          kind: 'security-group',
          members: ['n_ec2'],
          rules: [{ direction: 'in', action: 'allow', protocol: 'tcp', ports: '22', peer: '::/0' }],
        }),
      ),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a group that opens 22 to one block only passes',
      diagram: diagramOf(
        internet,
        ec2,
        to({ port: 443 }),
        boundary({
          kind: 'security-group',
          members: ['n_ec2'],
          rules: [{ direction: 'in', action: 'allow', protocol: 'tcp', ports: '22', peer: '10.0.0.0/8' }],
        }),
      ),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'the flow is named as the reason where it states the port',
      diagram: diagramOf(internet, ec2, to({ protocol: 'tcp', port: 22 })),
      subject: 'n_ec2',
      expected: 'fail',
      because: ['Port = 22 (user)', 'Allowed source is not known'],
    },
    {
      name: 'the group is, where only the group opens it',
      diagram: diagramOf(
        internet,
        ec2,
        to({ port: 443 }),
        boundary({
          kind: 'security-group',
          members: ['n_ec2'],
          rules: [{ direction: 'in', action: 'allow', protocol: 'tcp', ports: '22', peer: '0.0.0.0/0' }],
        }),
      ),
      subject: 'n_ec2',
      expected: 'fail',
      because: ['a security group rule admits anywhere'],
    },
    {
      name: 'a group decides where the flow states no port',
      diagram: diagramOf(
        internet,
        ec2,
        to({}),
        boundary({
          kind: 'security-group',
          members: ['n_ec2'],
          rules: [{ direction: 'in', action: 'allow', protocol: 'tcp', ports: '443', peer: '0.0.0.0/0' }],
        }),
      ),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a group whose rules nobody stated decides nothing',
      diagram: diagramOf(internet, ec2, to({}), boundary({ kind: 'security-group', members: ['n_ec2'] })),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'SSH to an entry is a finding',
      diagram: diagramOf(
        internet,
        node({ service: 'aws/elb' }),
        edge({ source: 'n_internet', target: 'n_elb', facts: facts({ port: 22 }) }),
      ),
      subject: 'n_elb',
      expected: 'fail',
    },
    {
      name: 'an entry on a port of the web has none to close',
      diagram: diagramOf(
        internet,
        node({ service: 'aws/elb' }),
        edge({ source: 'n_internet', target: 'n_elb', facts: facts({ port: 443 }) }),
      ),
      subject: 'n_elb',
      expected: 'silent',
    },
  ]);
});
