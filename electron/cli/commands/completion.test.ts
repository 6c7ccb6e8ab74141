import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testCli, type TestCli } from '../testFixtures.js';

let cli: TestCli;
beforeEach(async () => {
  cli = await testCli();
});
afterEach(() => cli.remove());

const COMMANDS =
  'check export report import fmt init sample diff merge services rules explain catalog schema completion';

/** What bash offers for a line whose last word is being typed. */
async function completions(script: string, words: readonly string[]): Promise<readonly string[]> {
  const line = words.map((word) => `'${word}'`).join(' ');
  const program = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _demarc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', program]);
  return stdout.split('\n').filter(Boolean).sort();
}

describe('demarc completion bash', () => {
  test.each([
    [
      ['demarc', 'e'],
      ['explain', 'export'],
    ],
    [
      ['demarc', 'check', '--fail'],
      ['--fail-on', '--fail-on-unknown'],
    ],
    [['demarc', 'check', '--fail-on', 'c'], ['critical']],
    [
      ['demarc', 'schema', 'p'],
      ['pack', 'policy'],
    ],
    [['demarc', 'completion', 'z'], ['zsh']],
    [['demarc', 'catalog', 'st'], ['stamp']],
    [['demarc', 'check', 'package.j'], ['package.json']],
  ])('completes %j', async (words, expected) => {
    await cli.run('completion', 'bash');
    expect(await completions(cli.out(), words)).toEqual(expected);
  });
});

describe('demarc completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s knows every command and option', async (shell) => {
    expect(await cli.run('completion', shell)).toBe(0);
    for (const command of COMMANDS.split(' ')) expect(cli.out()).toContain(command);
    for (const option of ['baseline', 'textconv', 'exit-code']) expect(cli.out()).toContain(option);
  });

  test('ends with 2 for a shell that it does not know', async () => {
    expect(await cli.run('completion', 'tcsh')).toBe(2);
    expect(cli.err()).toContain('Allowed choices are bash, zsh, fish');
  });
});

describe('demarc --help', () => {
  test.each(COMMANDS.split(' '))('%s has examples and a sentence for each option', async (command) => {
    expect(await cli.run(command, '--help')).toBe(0);
    expect(cli.out()).toContain(`\nExamples:\n  demarc ${command}`);
    const options = cli.out().match(/^ {2}-.*$/gm) ?? [];
    expect(options.filter((line) => /^ {2}\S+(?:, \S+)?(?: <\S+>)?\s*$/.test(line) && line.length < 25)).toEqual([]);
  });
});
