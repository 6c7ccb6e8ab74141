import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { mixedTiersSubnet } from './mixedTiersSubnet.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const one = boundary({ kind: 'subnet', id: 'b_one' });
const two = boundary({ kind: 'subnet', id: 'b_two' });
const alb = node({ service: 'aws/elb', id: 'n_alb', parent: 'b_one' });
const rds = (parent: string) => node({ service: 'aws/rds', parent });
const call = edge({ source: 'n_internet', target: 'n_alb' });
const cluster = boundary({ kind: 'cluster' });
const task = (id: string, dataClassification: string, capacity = 'ec2') =>
  node({
    service: 'aws/ecs',
    id,
    parent: 'b_cluster',
    facts: facts({ dataClassification }),
    options: { capacity: { value: capacity, provenance: 'user' } },
  });

describe('mixedTiersSubnet', () => {
  testRule(mixedTiersSubnet, [
    {
      name: 'front end and data in one subnet is a finding',
      diagram: diagramOf(internet, one, alb, rds('b_one'), call),
      subject: 'b_one',
      expected: 'fail',
    },
    {
      name: 'data in its own subnet passes',
      diagram: diagramOf(internet, one, two, alb, rds('b_two'), call),
      subject: 'b_two',
      expected: 'pass',
    },
    {
      name: 'a front end that nobody reaches is none',
      diagram: diagramOf(internet, one, alb, rds('b_one')),
      subject: 'b_one',
      expected: 'pass',
    },
    {
      name: 'a subnet without data is left alone',
      diagram: diagramOf(internet, one, alb, call),
      subject: 'b_one',
      expected: 'silent',
    },
    {
      name: 'tasks of different classification on shared hosts are a finding',
      diagram: diagramOf(cluster, task('n_a', 'public'), task('n_b', 'restricted')),
      subject: 'b_cluster',
      expected: 'fail',
    },
    {
      name: 'tasks of one classification may share hosts',
      diagram: diagramOf(cluster, task('n_a', 'internal'), task('n_b', 'internal')),
      subject: 'b_cluster',
      expected: 'silent',
    },
    {
      name: 'tasks on hosts of their own do not share',
      diagram: diagramOf(cluster, task('n_a', 'public', 'fargate'), task('n_b', 'restricted', 'fargate')),
      subject: 'b_cluster',
      expected: 'silent',
    },
  ]);
});
