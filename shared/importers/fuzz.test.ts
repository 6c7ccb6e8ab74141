import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFiles } from './index.js';
import { fixtureFiles } from './testFixtures.js';

/** Runs of each property; `FUZZ_RUNS=100000` makes it a night's work. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

const SEEDS = [
  ...fixtureFiles('iac'),
  ...fixtureFiles('diagrams'),
  { name: 'seed.yaml', text: 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: { X: !Sub "${A}" }\n' },
].filter((file) => file.text.length < 12_000);

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

describe('importFiles on damaged files', () => {
  test('never throws and always says what is wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(damage, { minLength: 1, maxLength: 4 }), (seed, changes) => {
        const result = importFiles([{ name: seed.name, text: damaged(seed.text, changes) }]);
        expect('error' in result ? result.error.message.length > 0 : result.diagram.nodes.size >= 0).toBe(true);
      }),
      { numRuns: RUNS },
    );
  }, 120_000_000);
});
