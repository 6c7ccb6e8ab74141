import { PLAIN_WORDS, PRODUCT_WORDS, type DrawnRole, type ServiceWords } from './serviceWordsTable.js';

/** What a thing is taken for when its name says nothing. */
const OTHERWISE: Readonly<Record<DrawnRole, string>> = {
  process: 'generic/unknown',
  store: 'generic/database',
  actor: 'generic/third-party',
};

const STORES: ReadonlySet<string> = new Set(
  [
    'database',
    'cache',
    'queue',
    'stream',
    'object-store',
    'file-store',
    'key-store',
    'source-repository',
    'search',
    'analytics',
  ].map((name) => `generic/${name}`),
);

/** The service that the name of a thing tells, else what its role makes likely. */
export function serviceOfRole(name: string, role: DrawnRole): string {
  return serviceOfWords(name, role) ?? OTHERWISE[role];
}

/** Of more words than this an actor is only part: “Get password from user” is none. */
const WORDS_OF_ACTOR = 2;

/** The service that a name tells; with a role only what can have it. */
export function serviceOfWords(name: string, role?: DrawnRole): string | undefined {
  const words = name
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  if (role === 'store') return firstMatch([...PRODUCT_WORDS, ...PLAIN_WORDS], words, mayBeStore);
  if (role === 'actor') return firstMatch(PLAIN_WORDS, words, ({ roles }) => roles?.includes('actor') ?? true);
  const found = firstMatch([...PRODUCT_WORDS, ...PLAIN_WORDS], words, ({ roles }) => mayBe(roles, role));
  if (found !== undefined || role !== undefined || words.split(' ').length > WORDS_OF_ACTOR) return found;
  return firstMatch(PLAIN_WORDS, words, ({ roles }) => roles?.includes('actor') === true);
}

function firstMatch(
  table: readonly ServiceWords[],
  words: string,
  counts: (row: ServiceWords) => boolean,
): string | undefined {
  return table.find((row) => counts(row) && row.words.test(words))?.service;
}

/** A store is no website, whatever it is called after. */
function mayBeStore({ roles, service }: ServiceWords): boolean {
  if (roles !== undefined) return roles.includes('store');
  return !service.startsWith('generic/') || STORES.has(service);
}

/** Without a role only words that mean the same in all. */
function mayBe(roles: readonly DrawnRole[] | undefined, role: DrawnRole | undefined): boolean {
  return roles === undefined || (role !== undefined && roles.includes(role));
}
