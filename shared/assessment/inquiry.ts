import type { RuleContext } from '../rules/context.js';
import type { Severity } from '../catalog/types.js';
import { softer } from './draft.js';
import type { VerdictIndex } from './verdicts.js';

/** What every question about one diagram on one day is asked against. */
export interface Inquiry {
  readonly context: RuleContext;
  readonly verdicts: VerdictIndex;
}

const RELAXED: readonly (string | undefined)[] = ['development', 'test'];

/** Severity drops one step in development and test (DOMAIN 6). */
export function weigh({ context }: Inquiry, elementId: string, severity: Severity): Severity {
  return RELAXED.includes(context.environment(elementId)) ? softer(severity) : severity;
}
