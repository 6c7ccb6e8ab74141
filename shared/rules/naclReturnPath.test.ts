import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import type { FirewallRule } from '../model/diagram.js';
import { naclReturnPath } from './naclReturnPath.js';
import { testRule } from './ruleTable.js';

const allow = (direction: 'in' | 'out', ports?: string): FirewallRule => ({
  direction,
  action: 'allow',
  priority: 100,
  protocol: 'tcp',
  ports,
  peer: '0.0.0.0/0',
});
const subnet = (...rules: readonly FirewallRule[]) => boundary({ kind: 'subnet', rules });
const outside = node({ id: 'n_caller' });
const inside = node({ id: 'n_web', parent: 'b_subnet' });
const call = edge({ source: 'n_caller', target: 'n_web', facts: facts({ protocol: 'tcp', port: 443 }) });

describe('naclReturnPath', () => {
  testRule(naclReturnPath, [
    {
      name: 'no way out for the answer is a finding',
      diagram: diagramOf(subnet(allow('in', '443')), outside, inside, call),
      subject: 'b_subnet',
      expected: 'fail',
    },
    {
      name: 'an outbound rule for the reply ports passes',
      diagram: diagramOf(subnet(allow('in', '443'), allow('out', '1024-65535')), outside, inside, call),
      subject: 'b_subnet',
      expected: 'pass',
    },
    {
      name: 'an outbound rule for another port does not help',
      diagram: diagramOf(subnet(allow('in', '443'), allow('out', '443')), outside, inside, call),
      subject: 'b_subnet',
      expected: 'fail',
    },
    {
      name: 'an earlier deny decides',
      diagram: diagramOf(
        subnet(
          allow('in', '443'),
          { ...allow('out', '1024-65535'), action: 'deny', priority: 50 },
          allow('out', '1024-65535'),
        ),
        outside,
        inside,
        call,
      ),
      subject: 'b_subnet',
      expected: 'fail',
    },
    {
      name: 'a stateful list needs no return rule',
      diagram: diagramOf({ ...subnet(allow('in', '443')), facts: facts({ isStateful: true }) }, outside, inside, call),
      subject: 'b_subnet',
      expected: 'silent',
    },
    {
      name: 'unknown outbound ports leave it open',
      diagram: diagramOf(subnet(allow('in', '443'), allow('out')), outside, inside, call),
      subject: 'b_subnet',
      expected: 'unknown',
    },
    {
      name: 'a request that is refused needs no answer',
      diagram: diagramOf(subnet(allow('in', '80')), outside, inside, call),
      subject: 'b_subnet',
      expected: 'pass',
    },
    {
      name: 'a flow within the subnet does not pass its list',
      diagram: diagramOf(subnet(allow('in', '443')), { ...outside, parent: 'b_subnet' }, inside, call),
      subject: 'b_subnet',
      expected: 'silent',
    },
    {
      name: 'a flow from another subnet does',
      diagram: diagramOf(
        subnet(allow('in', '443')),
        boundary({ kind: 'subnet', id: 'b_other' }),
        { ...outside, parent: 'b_other' },
        inside,
        call,
      ),
      subject: 'b_subnet',
      expected: 'fail',
    },
    {
      name: 'a datagram is not let in by a rule for TCP',
      diagram: diagramOf(
        subnet(allow('in', '443')),
        outside,
        inside,
        edge({ source: 'n_caller', target: 'n_web', facts: facts({ protocol: 'udp', port: 443 }) }),
      ),
      subject: 'b_subnet',
      expected: 'pass',
    },
    {
      name: 'a flow without a protocol is taken for TCP',
      diagram: diagramOf(
        subnet(allow('in', '443')),
        outside,
        inside,
        edge({ source: 'n_caller', target: 'n_web', facts: facts({ port: 443 }) }),
      ),
      subject: 'b_subnet',
      expected: 'fail',
    },
  ]);
});
