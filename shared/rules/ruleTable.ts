import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import type { Diagram } from '../model/diagram.js';
import { ruleContext } from './context.js';
import type { Rule, RuleOutcome } from './types.js';

/** The day on which the tables are read. */
export const TABLE_DAY = '2026-11-24';

export interface RuleCase {
  /** A sentence of behaviour in the present tense. */
  readonly name: string;
  readonly diagram: Diagram;
  readonly subject: string;
  /** `silent`: the rule does not apply to the subject. */
  readonly expected: RuleOutcome['status'] | 'silent';
  readonly severity?: RuleOutcome['severity'];
  readonly message?: RegExp;
  readonly because?: readonly string[];
  /** The outcome meant, where a rule says several things of one subject. */
  readonly variant?: string;
}

export function outcomeOf(rule: Rule, diagram: Diagram, subject: string, variant?: string): RuleOutcome | undefined {
  const outcomes = rule.check(ruleContext(diagram, catalog, TABLE_DAY));
  return outcomes.find((outcome) => outcome.subject === subject && outcome.variant === variant);
}

/** One test a case; each outcome must say what it saw. */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  for (const { name, diagram, subject, expected, severity, variant, message, because } of cases) {
    test(`${rule.meta.id}: ${name}`, () => {
      const outcome = outcomeOf(rule, diagram, subject, variant);
      expect(outcome?.status ?? 'silent').toBe(expected);
      if (severity !== undefined) expect(outcome?.severity).toBe(severity);
      if (message !== undefined) expect(outcome?.message).toMatch(message);
      if (because !== undefined) expect(outcome?.because).toEqual(because);
      if (outcome) expect(outcome.message).toMatch(/\.$/);
    });
  }
}
