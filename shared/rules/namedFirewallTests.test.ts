import { describe, expect, test } from 'vitest';
import type { FirewallRule } from '../model/diagram.js';
import { evaluateFirewall } from './namedFirewallTests.js';

function rule(text: string): FirewallRule {
  const [direction, action, protocol, ports, peer, priority] = text.split(' ');
  return {
    direction: direction as 'in' | 'out',
    action: action as 'allow' | 'deny',
    ...(protocol === '?' ? {} : { protocol }),
    ...(ports === '?' ? {} : { ports }),
    ...(peer === '?' ? {} : { peer }),
    ...(priority === undefined ? {} : { priority: Number(priority) }),
  };
}

const world = '0.0.0.0/0';

describe('evaluateFirewall', () => {
  test.each([
    ['no-anywhere-22', [`in allow tcp 22 ${world}`], 'fail'],
    ['no-anywhere-22', ['in allow tcp 22 ::/0'], 'fail'],
    ['no-anywhere-22', [`in allow tcp 20-25 ${world}`], 'fail'],
    ['no-anywhere-22', [`in allow -1 ? ${world}`], 'fail'],
    ['no-anywhere-22', [`in allow any ? any`], 'fail'],
    ['no-anywhere-22', ['in allow tcp 22 203.0.113.7/32'], 'pass'],
    ['no-anywhere-22', ['in allow tcp 22 sg:b_bastion'], 'pass'],
    ['no-anywhere-22', [`out allow tcp 22 ${world}`], 'pass'],
    ['no-anywhere-22', [`in allow icmp ? ${world}`], 'pass'],
    ['no-anywhere-22', [`in allow tcp ? ${world}`], 'unknown'],
    ['no-anywhere-22', ['in allow tcp 22 ?'], 'unknown'],
    ['no-anywhere-22', [], 'pass'],
    ['no-anywhere-3389', [`in allow tcp 3389 ${world}`], 'fail'],
    ['no-anywhere-3389', [`in allow tcp 22 ${world}`], 'pass'],
    ['no-anywhere-admin', [`in allow tcp 3389 ${world}`], 'fail'],
    ['no-anywhere-admin', [`in allow tcp 22 ${world}`], 'fail'],
    ['no-anywhere-admin', [`in allow tcp 443 ${world}`], 'pass'],
    ['no-anywhere-udp', [`in allow udp 53 ${world}`], 'fail'],
    ['no-anywhere-udp', [`in allow any ? ${world}`], 'fail'],
    ['no-anywhere-udp', [`in allow tcp 53 ${world}`], 'pass'],
    ['no-anywhere-udp', ['in allow udp 53 10.0.0.0/8'], 'pass'],
    ['no-anywhere-web', [`in allow tcp 80 ${world}`], 'fail'],
    ['no-anywhere-web', [`in allow tcp 443 ${world}`], 'fail'],
    ['no-anywhere-web', [`in allow tcp 22 ${world}`], 'pass'],
    ['no-anywhere-445', [`in allow tcp 445 ${world}`], 'fail'],
    ['no-anywhere-445', [`in allow tcp 444 ${world}`], 'pass'],
    ['no-anywhere-high-risk', [`in allow tcp 8080 ${world}`], 'fail'],
    ['no-anywhere-high-risk', [`in allow tcp 9300 ${world}`], 'fail'],
    ['no-anywhere-high-risk', [`in allow tcp 20 ${world}`], 'fail'],
    ['no-anywhere-high-risk', [`in allow tcp 443 ${world}`], 'pass'],
    ['anywhere-only-80-443', [`in allow tcp 443 ${world}`, `in allow tcp 80 ${world}`], 'pass'],
    ['anywhere-only-80-443', [`in allow tcp 80-443 ${world}`], 'fail'],
    ['anywhere-only-80-443', [`in allow tcp 8443 ${world}`], 'fail'],
    ['anywhere-only-80-443', [`in allow icmp ? ${world}`], 'pass'],
    ['anywhere-only-80-443', ['in allow tcp 8443 10.0.0.0/8'], 'pass'],
    ['anywhere-only-80-443', [`in allow tcp ? ${world}`], 'unknown'],
    ['no-anywhere', [`in allow tcp 443 ${world}`], 'fail'],
    ['no-anywhere', ['in allow tcp 443 10.0.0.0/8'], 'pass'],
    ['no-anywhere', [`in deny tcp 443 ${world}`], 'pass'],
    ['no-anywhere', [`out allow tcp 443 ${world}`], 'pass'],
    ['no-anywhere', ['in allow tcp 443 ?'], 'unknown'],
  ] as const)('%s over %j: %s', (name, rules, result) => {
    expect(evaluateFirewall(name, rules.map(rule))).toBe(result);
  });

  test('an ordered list decides by its first match', () => {
    const denied = [`in deny tcp 22 ${world} 80`, `in deny tcp 3389 ${world} 90`, `in allow any ? ${world} 100`];
    expect(evaluateFirewall('no-anywhere-admin', denied.map(rule))).toBe('pass');
    const late = [`in allow any ? ${world} 100`, `in deny tcp 22 ${world} 200`];
    expect(evaluateFirewall('no-anywhere-admin', late.map(rule))).toBe('fail');
    const narrow = [`in deny tcp 22 10.0.0.0/8 80`, `in allow any ? ${world} 100`];
    expect(evaluateFirewall('no-anywhere-admin', narrow.map(rule))).toBe('fail');
    expect(evaluateFirewall('no-anywhere-22', [rule(`in allow tcp 22 ? 80`)])).toBe('unknown');
    expect(evaluateFirewall('no-anywhere-22', [rule(`in allow tcp 443 ${world} 80`)])).toBe('pass');
  });

  test('rules that nobody stated leave every test unknown', () => {
    expect(evaluateFirewall('no-anywhere', undefined)).toBe('unknown');
  });
});
