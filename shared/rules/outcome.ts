import type { RuleOutcome } from './types.js';
import type { Ternary } from './ternary.js';

type More = Partial<Pick<RuleOutcome, 'severity' | 'path' | 'folds'>>;

export function fail(subject: string, message: string, because: readonly string[], more: More = {}): RuleOutcome {
  return { subject, status: 'fail', message, because, ...more };
}

/** `question` completes "Not known: …". */
export function open(subject: string, question: string, because: readonly string[], more: More = {}): RuleOutcome {
  return { subject, status: 'unknown', message: `Not known: ${question}`, because, ...more };
}

export function pass(subject: string, message: string, because: readonly string[]): RuleOutcome {
  return { subject, status: 'pass', message, because };
}

/** The outcome of a condition under which something is wrong. */
export function judge(
  wrong: Ternary,
  subject: string,
  words: { readonly bad: string; readonly question: string; readonly good: string },
  because: readonly string[],
  more: More = {},
): RuleOutcome {
  if (wrong === 'yes') return fail(subject, words.bad, because, more);
  if (wrong === 'unknown') return open(subject, words.question, because, more);
  return pass(subject, words.good, because);
}

const WEIGHT = { pass: 0, unknown: 1, fail: 2 } as const;

/** One outcome a subject: the worst of several, the first among equals. */
export function worstBySubject(outcomes: readonly RuleOutcome[]): readonly RuleOutcome[] {
  const worst = new Map<string, RuleOutcome>();
  for (const one of outcomes) {
    const known = worst.get(one.subject);
    if (!known || WEIGHT[one.status] > WEIGHT[known.status]) worst.set(one.subject, one);
  }
  return [...worst.values()];
}
