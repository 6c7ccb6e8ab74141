import { describe } from 'vitest';
import { boundary, diagramOf, facts, node } from '../model/build.js';
import { datastorePublicSubnet } from './datastorePublicSubnet.js';
import { testRule } from './ruleTable.js';

const subnet = (routing?: string) =>
  boundary({ kind: 'subnet', facts: routing === undefined ? {} : facts({ routing }) });
const rds = node({ service: 'aws/rds', parent: 'b_subnet' });

describe('datastorePublicSubnet', () => {
  testRule(datastorePublicSubnet, [
    {
      name: 'a database in a public subnet is a finding',
      diagram: diagramOf(subnet('public'), rds),
      subject: 'n_rds',
      expected: 'fail',
    },
    {
      name: 'a database in an isolated subnet passes',
      diagram: diagramOf(subnet('isolated'), rds),
      subject: 'n_rds',
      expected: 'pass',
    },
    { name: 'an unknown route is asked for', diagram: diagramOf(subnet(), rds), subject: 'n_rds', expected: 'unknown' },
    {
      name: 'a host may stand in a public subnet',
      diagram: diagramOf(subnet('public'), node({ parent: 'b_subnet' })),
      subject: 'n_ec2',
      expected: 'silent',
    },
  ]);
});
