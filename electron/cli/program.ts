import { Command, CommanderError, Option } from 'commander';
import type { MatrixProfile } from '../../shared/model/diagram.js';
import { check, type CheckOptions } from './check.js';
import { CliError, type Io } from './io.js';
import { fmt } from './fmt.js';
import { importCommand, type ImportOptions } from './importCommand.js';
import { explain, listRules, listServices } from './knowledge.js';

const EXAMPLES = `
Examples:
  demarc check orders.demarc
  demarc check template.yaml --format json --fail-on critical
  demarc check infrastructure/ --fail-on never
  demarc import template.yaml --out orders.demarc
  cat template.yaml | demarc check -

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 bad input or usage, 3 output not written.`;

interface Shared {
  readonly today?: string;
  readonly profile?: MatrixProfile;
}

function day(io: Io, { today }: Shared): string {
  if (today === undefined) return io.today;
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new CliError(`"${today}" is no day. Write it as 2026-11-24.`, 2);
  }
  return today;
}

/** Commander's own output goes through `io`; its exits become errors. */
function program(io: Io): Command {
  const root = new Command('demarc');
  root
    .description('Says who secures each layer of an architecture, and what is left for you to do.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      writeErr: (text) => {
        io.err(text);
      },
    })
    .addHelpText('after', EXAMPLES);
  return root;
}

function addCheck(root: Command, io: Io, done: (code: number) => void): void {
  root
    .command('check')
    .description('list outstanding tasks of diagrams and templates')
    .argument('<files...>', 'files, folders, patterns, or - for standard input')
    .option('--format <format>', 'text or json', 'text')
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity of a finding that fails')
        .choices(['critical', 'high', 'medium', 'low', 'never'])
        .default('high'),
    )
    .option('--fail-on-unknown', 'open tasks fail too')
    .option('--today <day>', 'the day to judge dates by')
    .addOption(new Option('--profile <profile>', 'matrix').choices(['base', 'refined']))
    .action(async (files: string[], options: Shared & Omit<CheckOptions, 'today'>) => {
      done(await check(io, files, { ...options, today: day(io, options) }));
    });
}

function addFileCommands(root: Command, io: Io, done: (code: number) => void): void {
  root
    .command('import')
    .description('turn templates into one diagram')
    .argument('<files...>', 'templates or folders')
    .option('--out <file>', 'where to write it, - for standard output')
    .option('--title <title>', 'title of the diagram')
    .action(async (files: string[], options: ImportOptions) => {
      done(await importCommand(io, files, options));
    });
  root
    .command('fmt')
    .description('rewrite diagrams in their canonical form')
    .argument('<files...>', 'diagrams or folders')
    .option('--check', 'only say which are not canonical')
    .action(async (files: string[], options: { check?: boolean }) => {
      done(await fmt(io, files, options.check === true));
    });
}

function addKnowledge(root: Command, io: Io, done: (code: number) => void): void {
  root
    .command('services')
    .description('list the services that are known')
    .option('--provider <provider>', 'aws, azure, gcp or generic')
    .option('--format <format>', 'text or json', 'text')
    .action((options: { provider?: string; format: string }) => {
      done(listServices(io, options.provider, options.format));
    });
  root
    .command('rules')
    .description('list rules and controls')
    .option('--source <source>', 'FSBP, CIS-AWS-7.0, cdk-nag, WA or BASE')
    .option('--format <format>', 'text or json', 'text')
    .action((options: { source?: string; format: string }) => {
      done(listRules(io, options.source, options.format));
    });
  root
    .command('explain')
    .description('what a rule, task or control demands, and why')
    .argument('<id>', 'for example CX-13 or FSBP:S3.8')
    .action((id: string) => {
      done(explain(io, id));
    });
}

/** Runs one command. @returns its exit code; never throws. */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const done = (code: number) => {
    exitCode = code;
  };
  const root = program(io);
  addCheck(root, io, done);
  addFileCommands(root, io, done);
  addKnowledge(root, io, done);
  try {
    await root.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof CliError ? error.exitCode : 2;
  }
}
