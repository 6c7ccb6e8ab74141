import { describe } from 'vitest';
import { boundary, diagramOf } from '../model/build.js';
import type { FirewallRule } from '../model/diagram.js';
import { naclAdminOpen } from './naclAdminOpen.js';
import { testRule } from './ruleTable.js';

const rule = (priority: number, action: 'allow' | 'deny', ports?: string, peer = '0.0.0.0/0'): FirewallRule => ({
  direction: 'in',
  action,
  priority,
  protocol: 'tcp',
  ports,
  peer,
});
const subnet = (...rules: readonly FirewallRule[]) => boundary({ kind: 'subnet', rules });

describe('naclAdminOpen', () => {
  testRule(naclAdminOpen, [
    {
      name: 'an allow for 22 from anywhere is a finding',
      diagram: diagramOf(subnet(rule(100, 'allow', '22'))),
      subject: 'b_subnet',
      expected: 'fail',
    },
    {
      name: 'earlier denies decide',
      diagram: diagramOf(subnet(rule(100, 'allow', 'any'), rule(80, 'deny', '22'), rule(90, 'deny', '3389'))),
      subject: 'b_subnet',
      expected: 'pass',
    },
    {
      name: 'a deny for one of two leaves the other open',
      diagram: diagramOf(subnet(rule(100, 'allow', 'any'), rule(80, 'deny', '22'))),
      subject: 'b_subnet',
      expected: 'fail',
    },
    {
      name: 'an allow for own addresses passes',
      diagram: diagramOf(subnet(rule(100, 'allow', '22', '10.0.0.0/8'))),
      subject: 'b_subnet',
      expected: 'pass',
    },
    {
      name: 'unknown ports leave it open',
      diagram: diagramOf(subnet(rule(100, 'allow'))),
      subject: 'b_subnet',
      expected: 'unknown',
    },
    {
      name: 'a subnet whose rules are not drawn is left alone',
      diagram: diagramOf(boundary({ kind: 'subnet' })),
      subject: 'b_subnet',
      expected: 'silent',
    },
  ]);
});
