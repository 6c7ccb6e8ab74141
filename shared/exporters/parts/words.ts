import type { Owner, Severity } from '../../catalog/types.js';
import type { TaskStatus } from '../../assessment/types.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-24` → `24 November 2026`; anything else stays. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(match?.[2] ?? 0) - 1];
  return match === null || month === undefined ? iso : `${String(Number(match[3]))} ${month} ${match[1] ?? ''}`;
}

export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const STATUS_NAMES: Readonly<Record<TaskStatus, string>> = {
  open: 'Not answered',
  finding: 'Finding',
  done: 'Done',
  'not-applicable': 'Not applicable',
  accepted: 'Risk accepted',
};

export const OWNER_NAMES: Readonly<Record<Owner, string>> = {
  customer: 'Yours',
  shared: 'Shared',
  provider: 'Provider’s',
  'not-applicable': 'Does not apply',
  unknown: 'Not known',
};

export const MODEL_NAMES: Readonly<Record<string, string>> = {
  infrastructure: 'Infrastructure',
  container: 'Container',
  abstract: 'Abstract',
  'on-premises': 'On-premises',
  saas: 'SaaS',
  external: 'Outside party',
  unknown: 'Not known',
  other: '',
};

/** With a full stop, unless it ends in a mark already. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?:…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
