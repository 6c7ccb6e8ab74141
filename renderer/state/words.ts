import type { Owner, Provider, ResponsibilityModel, Severity } from '../../shared/catalog/types.js';
import type { TaskStatus } from '../../shared/assessment/types.js';

/** Words that more than one panel says. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  open: 'Open',
  finding: 'Finding',
  done: 'Done',
  'not-applicable': 'Not applicable',
  accepted: 'Accepted',
};

export const MODEL_WORDS: Readonly<Record<ResponsibilityModel | 'other', string>> = {
  infrastructure: 'infrastructure service',
  container: 'container service',
  abstract: 'abstract service',
  'on-premises': 'on your own premises',
  saas: 'software as a service',
  external: 'external party',
  unknown: 'model not known',
  other: 'drawn only',
};

export const PROVIDER_WORDS: Readonly<Record<Provider, string>> = {
  aws: 'AWS',
  azure: 'Microsoft',
  gcp: 'Google',
  generic: 'Provider',
};

export function ownerWord(owner: Owner, provider: Provider): string {
  switch (owner) {
    case 'customer':
      return 'You';
    case 'shared':
      return 'Shared';
    case 'provider':
      return PROVIDER_WORDS[provider];
    case 'not-applicable':
      return 'Does not apply';
    case 'unknown':
      return 'Not known';
  }
}

/** `1 node`, `2 nodes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** `28 Nov`, with the year where it is another one; the text itself where it is no ISO date. */
export function shortDate(iso: string, thisYear: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getUTCFullYear() === thisYear ? {} : { year: 'numeric' as const };
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC', ...year });
}
