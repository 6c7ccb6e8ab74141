import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acmePack, leaky, template, testCli, type TestCli } from './testFixtures.js';

let cli: TestCli;
beforeAll(async () => {
  cli = await testCli();
  await cli.write('good.demarc', leaky);
});
afterAll(() => cli.remove());

const POLICY = 'fail-on: high\noff:\n  - rule: X\n    reason: Y\n    expires: 2027-01-01\n';
const TEXTS = [leaky, template, JSON.stringify(acmePack), POLICY, '{"version":1,"files":[]}', '{"demarcCatalog":1}'];

/** A sound file in which a few characters are others. */
const damaged = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom('{', ']', '"', ',', ':', '\n', '0', 'null', '\u0000', '<<<')), {
      maxLength: 4,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [place, sign]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + sign + now.slice(at + sign.length);
    }, text),
  );

const LINES: readonly (readonly string[])[] = [
  ['check', 'x.demarc'],
  ['check', 'x.yaml', '--format', 'sarif'],
  ['check', 'good.demarc', '--policy', 'x.yaml'],
  ['check', 'good.demarc', '--baseline', 'x.yaml'],
  ['check', 'good.demarc', '--packs', 'x.yaml'],
  ['explain', 'x.demarc'],
  ['diff', 'good.demarc', 'x.demarc'],
  ['diff', '--textconv', 'x.demarc'],
  ['merge', 'good.demarc', 'x.demarc', 'good.demarc'],
  ['catalog', 'diff', 'good.demarc', '--from', 'x.yaml'],
  ['fmt', '--check', 'x.demarc'],
];

describe('any command on any file', () => {
  test.each(LINES)('%s %s ends with a code and words, never with a stack', async (...argv) => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        await cli.write(argv.includes('x.yaml') ? 'x.yaml' : 'x.demarc', text);
        const code = await cli.run(...argv);
        expect([0, 1, 2]).toContain(code);
        expect(cli.err()).not.toMatch(/\n\s+at |undefined|^demarc: |TypeError/m);
        if (code === 2) expect(cli.err()).not.toBe('');
      }),
      { numRuns: 15 },
    );
  });
});
