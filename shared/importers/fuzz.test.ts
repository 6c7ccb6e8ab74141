import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFiles } from './index.js';
import { mutated, mutation } from './fuzzMutations.js';
import { fuzzSeeds } from './fuzzSeeds.js';
import { fixtureFiles } from './testFixtures.js';

/** Runs of each property; `FUZZ_RUNS=100000` makes it a night's work. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

const SEEDS = fuzzSeeds([...fixtureFiles('iac'), ...fixtureFiles('diagrams')]);

/** Each format as often as the others, whatever the number of its files. */
const seed = fc.constantFrom(...SEEDS.values()).chain((files) => fc.constantFrom(...files));

/** What damages a file: a piece cut out, doubled, or replaced. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 60 }),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      '"',
      "'",
      '\n',
      '  ',
      '- ',
      '!Ref ',
      '!If [',
      '&a ',
      '*a',
      '<<: ',
      '${',
      'null',
      '-1',
      '\0',
      '<',
      '>',
      '&amp;',
    ),
    fc.string({ maxLength: 8 }),
  ),
});

function damaged(
  text: string,
  changes: readonly { readonly at: number; readonly length: number; readonly insert: string }[],
): string {
  let result = text;
  for (const { at, length, insert } of changes) {
    const start = Math.floor(at * result.length);
    result = result.slice(0, start) + insert + result.slice(start + length);
  }
  return result;
}

function expectAnAnswer(name: string, text: string): void {
  const result = importFiles([{ name, text }]);
  expect('error' in result ? result.error.message.length > 0 : result.diagram.nodes.size >= 0).toBe(true);
}

describe('importFiles on damaged files', () => {
  test('every format is tried', () => {
    expect([...SEEDS].filter(([, files]) => files.length === 0)).toEqual([]);
  });

  test('never throws and always says what is wrong', () => {
    fc.assert(
      fc.property(seed, fc.array(damage, { minLength: 1, maxLength: 4 }), (file, changes) => {
        expectAnAnswer(file.name, damaged(file.text, changes));
      }),
      { numRuns: RUNS },
    );
  }, 120_000_000);

  test('takes whatever stands in the place of what it expects', () => {
    fc.assert(
      fc.property(seed, fc.array(mutation, { minLength: 1, maxLength: 5 }), (file, mutations) => {
        expectAnAnswer(file.name, mutated(file.text, mutations));
      }),
      { numRuns: RUNS },
    );
  }, 120_000_000);
});
