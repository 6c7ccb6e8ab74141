import type { Owner, Provider, Severity } from '../catalog/types.js';
import type { Party } from './palette.js';

const PROVIDERS: Readonly<Record<Provider, string>> = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  generic: 'the provider',
};

/** The provider as a sentence names it. */
export function providerName(provider: Provider | undefined): string {
  return PROVIDERS[provider ?? 'generic'];
}

/** Whose a layer is, as a caption. */
export function ownerWord(owner: Owner, provider?: Provider): string {
  const words: Readonly<Record<Owner, string>> = {
    customer: 'Yours',
    shared: 'Shared',
    provider: provider === undefined || provider === 'generic' ? 'The provider’s' : `${providerName(provider)}’s`,
    'not-applicable': 'Does not apply',
    unknown: 'Not known',
  };
  return words[owner];
}

export const PARTY_WORDS: Readonly<Record<Party, string>> = {
  customer: 'mostly yours',
  shared: 'split',
  provider: 'mostly the provider’s',
  'not-applicable': 'no layers of its own',
  unknown: 'responsibility model not known',
  external: 'outside party',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
};

/** `1 task`, `3 tasks`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${String(count)} ${count === 1 ? singular : plural}`;
}

/** Parts as sentences: each with a capital and a full stop. */
export function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ');
}
