import { PLAIN_WORDS, PRODUCT_WORDS, type DrawnRole, type ServiceWords } from './serviceWordsTable.js';

/** What a thing is taken for when its name says nothing. */
const OTHERWISE: Readonly<Record<DrawnRole, string>> = {
  process: 'generic/unknown',
  store: 'generic/database',
  actor: 'generic/third-party',
};

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

/** Without a role only words that mean the same in all. */
function mayBe(roles: readonly DrawnRole[] | undefined, role: DrawnRole | undefined): boolean {
  return roles === undefined || (role !== undefined && roles.includes(role));
}
