import type { RuleContext } from '../rules/context.js';
import type { Severity } from '../catalog/types.js';
import { softer } from './draft.js';
import type { SharedDrafts } from './sharedDrafts.js';
import type { VerdictIndex } from './verdicts.js';

/** What every question about one diagram on one day is asked against. */
export interface Inquiry {
  readonly context: RuleContext;
  readonly verdicts: VerdictIndex;
  readonly shared: SharedDrafts;
}

const RELAXED: readonly (string | undefined)[] = ['development', 'test'];

export function isRelaxed({ context }: Inquiry, elementId: string): boolean {
  return RELAXED.includes(context.environment(elementId));
}

/** Severity drops one step in development and test (DOMAIN 6). */
export function weigh(inquiry: Inquiry, elementId: string, severity: Severity): Severity {
  return isRelaxed(inquiry, elementId) ? softer(severity) : severity;
}
