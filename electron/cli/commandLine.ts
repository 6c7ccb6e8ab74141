import { Command } from 'commander';
import { version } from '../../package.json';
import { addCheck } from './commands/check.js';
import { addCompletion } from './commands/completion.js';
import { addExports } from './commands/exports.js';
import { addFiles } from './commands/files.js';
import { addGit } from './commands/git.js';
import { addLists } from './commands/lists.js';
import type { Registrar } from './commands/registrar.js';
import type { Io } from './io.js';

const EXIT_CODES = `
Exit codes: 0 clean · 1 findings at or above --fail-on · 2 bad input or usage · 3 output not written`;

/** Every command with its options, help and examples. */
export function commandLine(io: Io, perform: Registrar['perform']): Command {
  const program = new Command('demarc')
    .description('Who secures which layer of a cloud architecture, and what is left to do.')
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .showHelpAfterError('(--help explains)')
    .addHelpText(
      'after',
      `${EXIT_CODES}\n\nFILES are diagrams (.demarc) or templates; folders, patterns and - (standard input) too.`,
    );
  const add: Registrar['add'] = (name, description, examples) =>
    program
      .command(name)
      .description(description)
      .addHelpText('after', `\nExamples:\n${examples.map((example) => `  demarc ${example}`).join('\n')}`);
  const registrar: Registrar = { io, program, perform, add };
  addCheck(registrar);
  addExports(registrar);
  addFiles(registrar);
  addGit(registrar);
  addLists(registrar);
  addCompletion(registrar);
  return program;
}
