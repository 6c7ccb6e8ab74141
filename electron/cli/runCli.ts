import { CommanderError } from 'commander';
import { failureWords } from '../files/failureWords.js';
import { commandLine } from './commandLine.js';
import { CliError, type Io } from './io.js';

/**
 * Runs one command line.
 * @param argv without the names of the runtime and the program
 * @returns the exit code; nothing is thrown
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = commandLine(io, async (run) => {
    code = await run();
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`${error instanceof CliError ? error.message : `demarc: ${failureWords(error)}`}\n`);
    return error instanceof CliError ? error.exitCode : 2;
  }
}
