import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { flowNotAllowed } from './flowNotAllowed.js';
import { testRule } from './ruleTable.js';

const vpc = boundary({});
const app = node({ id: 'n_app', parent: 'b_vpc' });
const rds = node({ service: 'aws/rds', parent: 'b_vpc' });
const appGroup = boundary({ kind: 'security-group', id: 'b_app-group', members: ['n_app'], rules: [] });
const dbGroup = (ports?: string, peer = 'sg:b_app-group') =>
  boundary({
    kind: 'security-group',
    id: 'b_db-group',
    members: ['n_rds'],
    rules: [{ direction: 'in', action: 'allow', protocol: 'tcp', ports, peer }],
  });
const sql = edge({ source: 'n_app', target: 'n_rds', facts: facts({ protocol: 'sql', port: 5432 }) });

describe('flowNotAllowed', () => {
  testRule(flowNotAllowed, [
    {
      name: 'a port that the group does not allow is a finding',
      diagram: diagramOf(vpc, app, rds, appGroup, dbGroup('3306'), sql),
      subject: 'e_app-rds',
      expected: 'fail',
    },
    {
      name: 'the port from the group of the application passes',
      diagram: diagramOf(vpc, app, rds, appGroup, dbGroup('5432'), sql),
      subject: 'e_app-rds',
      expected: 'pass',
    },
    {
      name: 'a range around the port passes',
      diagram: diagramOf(vpc, app, rds, appGroup, dbGroup('5000-6000'), sql),
      subject: 'e_app-rds',
      expected: 'pass',
    },
    {
      name: 'another group as source is a finding',
      diagram: diagramOf(vpc, app, rds, appGroup, dbGroup('5432', 'sg:b_other'), sql),
      subject: 'e_app-rds',
      expected: 'fail',
    },
    {
      name: 'an address block without known addresses leaves it open',
      diagram: diagramOf(vpc, app, rds, appGroup, dbGroup('5432', '10.0.0.0/8'), sql),
      subject: 'e_app-rds',
      expected: 'unknown',
    },
    {
      name: 'the block of the VPC inside the allowed block passes',
      diagram: diagramOf(
        boundary({ facts: facts({ cidr: '10.1.0.0/16' }) }),
        app,
        rds,
        appGroup,
        dbGroup('5432', '10.0.0.0/8'),
        sql,
      ),
      subject: 'e_app-rds',
      expected: 'pass',
    },
    {
      name: 'unknown ports of the rule leave it open',
      diagram: diagramOf(vpc, app, rds, appGroup, dbGroup(), sql),
      subject: 'e_app-rds',
      expected: 'unknown',
    },
    {
      name: 'an outbound rule to another port is a finding',
      diagram: diagramOf(
        vpc,
        app,
        rds,
        { ...appGroup, rules: [{ direction: 'out', action: 'allow', protocol: 'tcp', ports: '443', peer: 'any' }] },
        dbGroup('5432'),
        sql,
      ),
      subject: 'e_app-rds',
      expected: 'fail',
    },
    {
      name: 'a target without a group is left to another rule',
      diagram: diagramOf(vpc, app, rds, appGroup, sql),
      subject: 'e_app-rds',
      expected: 'silent',
    },
    {
      name: 'another protocol on the same port is a finding, and the port is named',
      diagram: diagramOf(
        vpc,
        app,
        rds,
        appGroup,
        dbGroup('5432'),
        edge({ source: 'n_app', target: 'n_rds', facts: facts({ protocol: 'udp', port: 5432 }) }),
      ),
      subject: 'e_app-rds',
      expected: 'fail',
      message: /on port 5432 /,
    },
    {
      name: 'a flow without a protocol is taken for TCP',
      diagram: diagramOf(
        vpc,
        app,
        rds,
        appGroup,
        dbGroup('5432'),
        edge({ source: 'n_app', target: 'n_rds', facts: facts({ port: 5432 }) }),
      ),
      subject: 'e_app-rds',
      expected: 'pass',
    },
    {
      name: 'what the group of the target refuses stays refused, whatever the other group says',
      diagram: diagramOf(vpc, app, rds, { ...appGroup, rules: undefined }, dbGroup('3306'), sql),
      subject: 'e_app-rds',
      expected: 'fail',
    },
    {
      name: 'what it lets in may not be let out by a group whose rules nobody stated',
      diagram: diagramOf(vpc, app, rds, { ...appGroup, rules: undefined }, dbGroup('5432'), sql),
      subject: 'e_app-rds',
      expected: 'unknown',
    },
  ]);
});
