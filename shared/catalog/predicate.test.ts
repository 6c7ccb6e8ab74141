import { describe, expect, test } from 'vitest';
import { below, atLeast, atMost, includes, includesAny, noneOf, oneOf, rules } from './controlTerms.js';
import { catalog } from './index.js';
import { evaluatePredicate } from './predicate.js';

const property = (id: string) => catalog.properties.get(id)!;

describe('evaluatePredicate', () => {
  test('knows three answers', () => {
    expect(evaluatePredicate(oneOf('enabled'), 'enabled')).toBe('pass');
    expect(evaluatePredicate(oneOf('enabled'), 'disabled')).toBe('fail');
    expect(evaluatePredicate(oneOf('enabled'), undefined)).toBe('unknown');
    expect(evaluatePredicate(oneOf('enabled'), [])).toBe('unknown');
  });

  test('does not take a boolean for its name', () => {
    expect(evaluatePredicate(oneOf(true), 'true')).toBe('fail');
    expect(evaluatePredicate(oneOf(false), false)).toBe('pass');
  });

  test('lets the worst of several values decide', () => {
    expect(evaluatePredicate(oneOf('blocked'), ['blocked', 'public'])).toBe('fail');
    expect(evaluatePredicate(atLeast(7), [30, 'soon'])).toBe('unknown');
    expect(evaluatePredicate(atLeast(7), [1, 'soon'])).toBe('fail');
  });

  test('lets a stronger value satisfy a weaker demand, over several steps', () => {
    expect(evaluatePredicate(oneOf('enabled'), 'cross-account', property('backups'))).toBe('pass');
    expect(evaluatePredicate(oneOf('error'), 'slow-logs', property('logging'))).toBe('pass');
    expect(evaluatePredicate(oneOf('1.1'), '1.3', property('tlsMinimum'))).toBe('pass');
    expect(evaluatePredicate(oneOf('hardware'), 'virtual', property('rootMfa'))).toBe('fail');
  });

  test('does not let a weaker value satisfy a stronger demand', () => {
    expect(evaluatePredicate(oneOf('cross-account'), 'enabled', property('backups'))).toBe('fail');
  });

  test('wants every member of includes and one of includesAny', () => {
    const contacts = property('contacts');
    const both = ['security-contact', 'account-contact'];
    expect(evaluatePredicate(includes('security-contact'), both, contacts)).toBe('pass');
    expect(evaluatePredicate(includes('security-contact'), ['account-contact'], contacts)).toBe('fail');
    expect(evaluatePredicate(includes(...both), ['account-contact'], contacts)).toBe('fail');
    expect(evaluatePredicate(includesAny('read', 'all'), ['all'], property('objectLevelLogging'))).toBe('pass');
    expect(evaluatePredicate(includesAny('read', 'all'), ['write'], property('objectLevelLogging'))).toBe('fail');
  });

  test('takes an empty set for a known one', () => {
    expect(evaluatePredicate(includes('security-contact'), [[]], property('contacts'))).toBe('fail');
  });

  test('lets a member of a set imply others', () => {
    expect(evaluatePredicate(includes('read', 'write'), ['all'], property('objectLevelLogging'))).toBe('pass');
  });

  test('compares numbers at their limits', () => {
    expect(evaluatePredicate(atLeast(7), 7)).toBe('pass');
    expect(evaluatePredicate(atLeast(7), 6)).toBe('fail');
    expect(evaluatePredicate(atMost(90), 90)).toBe('pass');
    expect(evaluatePredicate(atMost(90), 91)).toBe('fail');
    expect(evaluatePredicate(below(6), 6)).toBe('fail');
    expect(evaluatePredicate(below(6), '5.0.6')).toBe('pass');
    expect(evaluatePredicate(below(6), '7.1')).toBe('fail');
  });

  test('compares dates as days', () => {
    const first = Date.UTC(2026, 10, 1) / 86_400_000;
    expect(evaluatePredicate(atLeast(first), '2026-11-01')).toBe('pass');
    expect(evaluatePredicate(atLeast(first), '2026-10-31')).toBe('fail');
    expect(evaluatePredicate(atMost(first), '2026-11-02T08:00:00Z')).toBe('fail');
  });

  test('does not guess at what is no number', () => {
    expect(evaluatePredicate(atLeast(7), 'soon')).toBe('unknown');
    expect(evaluatePredicate(atLeast(1), true)).toBe('unknown');
  });

  test('turns not-in around', () => {
    expect(evaluatePredicate(noneOf('none'), 'provider-key')).toBe('pass');
    expect(evaluatePredicate(noneOf('none'), 'none')).toBe('fail');
    expect(evaluatePredicate(noneOf('none'), undefined)).toBe('unknown');
  });

  test('leaves firewall rules to those who read them', () => {
    expect(evaluatePredicate(rules('no-anywhere'), 'any')).toBe('unknown');
  });
});
