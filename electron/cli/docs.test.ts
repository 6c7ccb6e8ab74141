import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from './commandLine.js';
import { ledger, testCli, type TestCli } from './testFixtures.js';

let cli: TestCli;
beforeEach(async () => {
  cli = await testCli();
});
afterEach(() => cli.remove());

const page = (name: string) => readFile(path.resolve('docs', name), 'utf8');

const { commands } = commandLine(
  {
    folder: '.',
    assets: '.',
    today: '2026-11-25',
    isColored: false,
    out: () => undefined,
    err: () => undefined,
    stdin: () => Promise.resolve(''),
  },
  () => Promise.resolve(),
);

/** Every line of a page that starts the program: the words after its name. */
function examplesOf(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/(?:^ {4}(?:.*?[ "(])??|\/cli\/)demarc ((?:[a-z]+ ).*)$/gm)].map(([, words = '']) =>
    words
      .replace(/ #.*$/, '')
      .split(/\s+/)
      .map((word) => word.replace(/"$/, '')),
  );
}

/** The indented block that begins with a line. */
function blockFrom(text: string, first: string): string {
  const lines = text.slice(text.indexOf(`    ${first}`)).split('\n');
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('    '));
  return lines
    .slice(0, end)
    .map((line) => line.slice(4))
    .join('\n');
}

describe('docs/cli.md', () => {
  test.each(commands.map((command) => [command.name(), command] as const))(
    'tells %s with each of its options and an example',
    async (name, command) => {
      const text = await page('cli.md');
      const sections = text.split(/^## /m).filter((section) => section.split('\n')[0]?.split(', ').includes(name));
      expect(sections).toHaveLength(1);
      expect(examplesOf(text).some(([first]) => first === name)).toBe(true);
      for (const { long } of command.options) expect(sections[0]).toContain(long);
    },
  );

  test('shows a policy and a pack that hold', async () => {
    const text = await page('cli.md');
    await cli.write('ledger.demarc', ledger);
    await cli.write('.demarc-policy.yaml', blockFrom(text, '# .demarc-policy.yaml').replace('framework: FSBP', ''));
    await cli.write('packs/acme.json', blockFrom(text, '{\n      "demarcPack"'));
    expect(await cli.run('check', 'ledger.demarc')).toBe(1);
    expect(cli.out()).toContain('Show it to the architecture board');
    expect(cli.err()).toBe('policy: .demarc-policy.yaml\n');
  });
});

describe('the examples of the pages', () => {
  test.each(['cli.md', 'git.md', 'ci.md'])('%s names commands and options that there are', async (name) => {
    const examples = examplesOf(await page(name));
    expect(examples.length).toBeGreaterThan(3);
    for (const [first = '', ...words] of examples) {
      const command = commands.find((known) => known.name() === first);
      expect(command?.name()).toBe(first);
      const known = command?.options.flatMap(({ short, long }) => [short, long]);
      for (const word of words.filter((one) => /^--?[a-z]/.test(one))) expect(known).toContain(word);
    }
  });
});
