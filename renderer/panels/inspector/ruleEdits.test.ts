import { describe, expect, test } from 'vitest';
import type { FirewallRule } from '../../../shared/model/diagram.js';
import { moved, newRule, withRule } from './ruleEdits.js';

const rule = (partial: Partial<FirewallRule> = {}): FirewallRule => ({ direction: 'in', action: 'allow', ...partial });

describe('newRule', () => {
  test('comes after the last one where rules are ordered', () => {
    expect(newRule([rule({ priority: 100 }), rule({ priority: 250 })], true).priority).toBe(350);
    expect(newRule([rule()], false).priority).toBeUndefined();
  });
});

describe('withRule', () => {
  test('an emptied part is unknown, not empty', () => {
    const [after] = withRule([rule({ ports: '22' })], 0, { ports: undefined });
    expect(after).toEqual(rule());
    expect(after && 'ports' in after).toBe(false);
  });
});

describe('moved', () => {
  test('swaps the rules and leaves the priorities in their places', () => {
    const after = moved([rule({ ports: '1', priority: 100 }), rule({ ports: '2', priority: 200 })], 0, 1);
    expect(after.map(({ ports, priority }) => [ports, priority])).toEqual([
      ['2', 100],
      ['1', 200],
    ]);
  });

  test('the first one goes no further up', () => {
    const rules = [rule({ ports: '1' }), rule({ ports: '2' })];
    expect(moved(rules, 0, -1)).toBe(rules);
  });
});
