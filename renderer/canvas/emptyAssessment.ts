import type { Assessment } from '../../shared/assessment/types.js';
import type { WindowAssessment } from '../workers/engineMessages.js';

const NO_TOTALS: Assessment['totals'] = {
  outstanding: 0,
  bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
  findings: 0,
  open: 0,
  done: 0,
  notApplicable: 0,
  accepted: 0,
  hardening: 0,
  ownerCells: { customer: 0, shared: 0, provider: 0, 'not-applicable': 0, unknown: 0 },
  overrides: 0,
};

const NOTHING: Assessment = { elements: new Map(), findings: [], tasks: [], orphaned: [], totals: NO_TOTALS };

/** What the window knows as the figures take it; before the first answer nothing is shaded. */
export function forFigures(assessment: WindowAssessment | undefined): Assessment {
  if (!assessment) return NOTHING;
  const tasks = assessment.tasks.map((row) => ({ ...row, why: '', how: [], because: [], sources: [] }));
  return { ...NOTHING, elements: assessment.elements, tasks };
}
