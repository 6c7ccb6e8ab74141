import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { jsonSchema } from '../../shared/model/jsonSchema.js';
import { check, type CheckOptions } from './check.js';
import { diff, type DiffOptions } from './diffCommand.js';
import { exportFiles, type ExportOptions } from './exportCommand.js';
import { fmt } from './fmt.js';
import { importCommand, type ImportOptions } from './importCommand.js';
import { init, SAMPLE, type InitOptions } from './initCommand.js';
import { failureWords } from '../files/failureWords.js';
import { CliError, writeOutput, type Io } from './io.js';
import { explain, listRules, listServices, type ListFormat } from './lists.js';
import { sample, type SampleOptions } from './sampleCommand.js';

const EXIT_CODES = `
Exit codes: 0 clean · 1 findings at or above --fail-on · 2 bad input or usage · 3 output not written`;

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

type Perform = (run: () => Promise<number> | number) => Promise<void>;

function commandLine(io: Io, perform: Perform): Command {
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
  const add = (name: string, description: string, examples: readonly string[]) =>
    program
      .command(name)
      .description(description)
      .addHelpText('after', `\nExamples:\n${examples.map((example) => `  demarc ${example}`).join('\n')}`);
  addCheck(io, perform, add);
  addExports(io, perform, add);
  addFiles(io, perform, add);
  addLists(io, perform, add);
  return program;
}

type Add = (name: string, description: string, examples: readonly string[]) => Command;

const today = (io: Io) =>
  new Option('--today <date>', 'day the assessment is made for, YYYY-MM-DD')
    .default(io.today, 'today')
    .argParser((text) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw new InvalidArgumentError('A day is written like 2026-11-30.');
      }
      return text;
    });

const profile = () =>
  new Option('--profile <name>', "ownership matrix; default: the diagram's own").choices(['base', 'refined']);

const listFormat = () => new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text');

function addCheck(io: Io, perform: Perform, add: Add): void {
  add('check <files...>', 'assess diagrams or templates and list what is outstanding', [
    'check orders.demarc',
    'check infra/ --format json > result.json',
    'check template.yaml --fail-on critical --today 2026-11-30',
    'check - < template.json',
  ])
    .option('--format <format>', 'text, json, markdown, csv or another text format', 'text')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on')
        .choices(['critical', 'high', 'medium', 'low', 'never'])
        .default('high'),
    )
    .option('--fail-on-unknown', 'open tasks fail too, not only findings')
    .addOption(today(io))
    .addOption(profile())
    .action((files: string[], options: CheckOptions) => perform(() => check(io, files, options)));
}

function addExports(io: Io, perform: Perform, add: Add): void {
  const exporting = (name: string, description: string, usual: string, examples: readonly string[]) =>
    add(name, description, examples)
      .option('--format <format>', `svg, png, pdf, html, markdown, csv; default: from --out, else ${usual}`)
      .option('-o, --out <file>', 'where to write; - is standard output')
      .addOption(today(io))
      .addOption(profile())
      .option('--shading <name>', 'overall, progress or the id of a layer', 'overall')
      .addOption(new Option('--scale <factor>', 'pixel density of a PNG').choices(['1', '2', '4']).default('2'))
      .option('--marking <text>', 'confidentiality marking on every page')
      .option('--framework <name>', 'only tasks with a source of this framework, e.g. FSBP')
      .action((files: string[], options: Omit<ExportOptions, 'scale' | 'format'> & RawExport) =>
        perform(() =>
          exportFiles(io, files, { ...options, format: formatOf(options, usual), scale: Number(options.scale) }),
        ),
      );
  exporting('export <files...>', 'draw a diagram or template', 'svg', [
    'export orders.demarc -o orders.svg',
    'export orders.demarc --format png --scale 4',
    'export template.yaml --shading operating-system -o picture.svg',
  ]);
  exporting('report <files...>', 'write the report that is handed out', 'pdf', [
    'report orders.demarc',
    'report orders.demarc --marking Internal -o review.pdf',
    'report infra/*.yaml --format markdown -o -',
  ]);
}

interface RawExport {
  readonly format?: string;
  readonly scale: string;
}

const FORMATS: Readonly<Record<string, string>> = { md: 'markdown', htm: 'html' };

function formatOf({ format, out }: { readonly format?: string; readonly out?: string }, usual: string): string {
  if (format !== undefined) return format;
  const extension = /\.(\w+)$/.exec(out ?? '')?.[1]?.toLowerCase();
  return extension === undefined ? usual : (FORMATS[extension] ?? extension);
}

function addFiles(io: Io, perform: Perform, add: Add): void {
  add('import <files...>', 'read templates into one laid out diagram', [
    'import template.yaml -o orders.demarc',
    'import network.yaml app.yaml --title "Orders platform" -o orders.demarc',
  ])
    .option('-o, --out <file>', 'where to write; - is standard output')
    .option('--title <text>', 'title of the diagram')
    .action((files: string[], options: ImportOptions) => perform(() => importCommand(io, files, options)));
  add('fmt <files...>', 'rewrite diagrams in their canonical form', ['fmt orders.demarc', 'fmt --check .'])
    .option('--check', 'only say which are not canonical; exit 1 if any')
    .action((files: string[], options: { readonly check?: boolean }) =>
      perform(() => fmt(io, files, options.check === true)),
    );
  add('diff <before> <after>', 'say what differs between two diagrams or templates', [
    'diff old.demarc new.demarc',
    'diff old.demarc new.demarc --layout --format json',
  ])
    .addOption(listFormat())
    .option('--layout', 'moved and resized elements too')
    .option('--exit-code', 'exit 1 where they differ')
    .action((before: string, after: string, options: DiffOptions) => perform(() => diff(io, before, after, options)));
  add('init [file]', 'start a diagram from a reference architecture', [
    'init orders.demarc',
    'init api.demarc --template serverless-api --title "Orders API"',
  ])
    .option('--template <name>', 'reference architecture', SAMPLE)
    .option('--title <text>', 'title of the diagram')
    .option('--force', 'write over an existing file')
    .action((file: string | undefined, options: InitOptions) =>
      perform(() => init(io, file ?? 'architecture.demarc', options)),
    );
  add('sample', 'assess the sample architecture; write its picture and report', ['sample --out out'])
    .option('-o, --out <folder>', 'folder for the picture and the report', 'out')
    .addOption(today(io))
    .action((options: SampleOptions) => perform(() => sample(io, options)));
}

function addLists(io: Io, perform: Perform, add: Add): void {
  add('services [words...]', 'list the services that can be drawn', [
    'services',
    'services aws database',
    'services --format json',
  ])
    .addOption(listFormat())
    .action((words: string[], options: { readonly format: ListFormat }) =>
      perform(() => listServices(io, words.join(' '), options.format)),
    );
  add('rules', 'list every rule, control task and model task', [
    'rules',
    'rules --framework FSBP',
    'rules --format json',
  ])
    .addOption(listFormat())
    .option('--framework <name>', 'only those with a source of this framework')
    .action((options: { readonly format: ListFormat; readonly framework?: string }) =>
      perform(() => listRules(io, options.framework, options.format)),
    );
  add('explain <id>', 'explain a rule, task, published control, service, property or layer', [
    'explain CX-13',
    'explain FSBP:S3.8',
    'explain aws/lambda',
  ]).action((id: string) => perform(() => explain(io, id)));
  add('schema', 'print the JSON Schema of a .demarc file', ['schema > demarc.schema.json'])
    .option('-o, --out <file>', 'where to write', '-')
    .action(({ out }: { readonly out: string }) =>
      perform(async () => {
        await writeOutput(io, out, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
        return 0;
      }),
    );
}
