import type { Catalog, Severity } from '../../../shared/catalog/types.js';
import type { CheckedFile } from '../../../shared/exporters/checkJson.js';
import type { CheckRun, JudgedFile, UnreadFile } from '../../../shared/exporters/checkRun.js';
import { assessed } from '../assessed.js';
import { expandPaths } from '../expandPaths.js';
import { frameworksOf, ofFrameworks } from '../framework.js';
import { CliError, writeOutput, type Io } from '../io.js';
import { Library } from '../knowledge.js';
import { load, UnknownFormat } from '../load.js';
import { remarkPacks, type SettingOptions } from '../settings.js';
import { earlierFile, earlierStates } from './baseline.js';
import { judge, type Threshold } from './judge.js';
import { lineFinder } from './lines.js';
import { Policies } from './policy.js';
import type { EarlierCheck } from './readBaseline.js';
import type { Policy } from './readPolicy.js';
import { switchOff, unheardRules } from './switchOff.js';
import { writerNamed } from './writers.js';

export interface CheckOptions extends SettingOptions {
  readonly format: string;
  readonly out?: string;
  readonly failOn?: Severity | 'never';
  readonly failOnUnknown?: boolean;
  readonly today: string;
  readonly baseline?: string;
}

/** What holds for all files of one run. */
interface Bench {
  readonly io: Io;
  readonly options: CheckOptions;
  readonly library: Library;
  readonly earlier?: EarlierCheck;
  readonly fileCount: number;
}

/** @returns 0 clean, 1 findings at or above the threshold, 2 where an input could not be read. */
export async function check(io: Io, names: readonly string[], options: CheckOptions): Promise<number> {
  const write = await writerNamed(options.format);
  const paths = await expandPaths(io, names);
  const earlier = options.baseline === undefined ? undefined : await baselineOf(io, options.baseline);
  const library = new Library(io, options.packs ?? []);
  const { files, unread } = await judgedFiles({ io, options, library, earlier, fileCount: paths.length }, names, paths);
  if (files.length === 0 && unread.length === 0) {
    throw new CliError(`${names.join(', ')}: holds no diagram and no template. Check the path.`, 2);
  }
  const { catalog } = await library.with([], io.folder);
  const { version } = await import('../../../package.json');
  const run = { files, unread, catalog, programVersion: version, today: options.today, baseline: options.baseline };
  await writeOutput(io, options.out ?? '-', await write(run, io));
  for (const { message } of unread) io.err(`${message}\n`);
  return exitCode(run);
}

async function baselineOf(io: Io, file: string): Promise<EarlierCheck> {
  // most checks have none
  const { readBaseline } = await import('./readBaseline.js');
  return readBaseline(io, file);
}

/** One bad file among many must not hide what the others say. */
async function judgedFiles(
  bench: Bench,
  names: readonly string[],
  paths: readonly string[],
): Promise<Pick<CheckRun, 'files' | 'unread'>> {
  const { io, options } = bench;
  const policies = new Policies(io, options.policy);
  const files: JudgedFile[] = [];
  const unread: UnreadFile[] = [];
  const heard = new Set<string>();
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) io.progress?.(`${index + 1} of ${paths.length}: ${path}`);
    const policy = await policies.of(path);
    if (policy !== undefined && !heard.has(policy.path)) {
      heard.add(policy.path);
      await announce(bench, policy);
    }
    try {
      files.push(await judgedFile(bench, path, policy));
    } catch (error) {
      // a folder holds other things than templates, which nobody has named
      if (error instanceof UnknownFormat && !names.includes(path)) continue;
      if (!(error instanceof CliError) || paths.length === 1) throw error;
      unread.push({ path, message: error.message });
    }
  }
  if (paths.length > 1) io.progress?.('');
  return { files, unread };
}

function exitCode({ files, unread }: CheckRun): number {
  if (unread.length > 0) return 2;
  return files.some(({ rows }) => rows.some(({ fails }) => fails)) ? 1 : 0;
}

/** Says which policy holds, and what in it has run out or names nothing. */
async function announce({ io, options, library }: Bench, policy: Policy): Promise<void> {
  io.err(`policy: ${policy.path}\n`);
  const { catalog } = await library.with(policy.packs ?? [], policy.folder);
  for (const rule of unheardRules(policy, catalog)) {
    io.err(`${policy.path}: "${rule}" is no rule, control or task, so it switches nothing off. See: demarc rules\n`);
  }
  for (const { rule, expires } of policy.off ?? []) {
    if (expires < options.today) io.err(`${policy.path}: "${rule}" was off until ${expires}; it counts again.\n`);
  }
}

async function judgedFile(bench: Bench, path: string, policy: Policy | undefined): Promise<JudgedFile> {
  const { io, options, library, earlier, fileCount } = bench;
  const knowledge = await library.with(policy?.packs ?? [], policy?.folder ?? io.folder);
  const loaded = await load(io, path, options.profile ?? policy?.profile);
  remarkPacks(io, loaded, knowledge);
  const { file, applied } = withPolicy(assessed(loaded, knowledge.catalog, options.today), policy, options.today);
  const kept = within(file, knowledge.catalog, options.framework ?? policy?.framework);
  const threshold = thresholdOf(options, policy);
  const states = earlier && earlierStates(earlierFile(earlier, path, fileCount));
  return {
    ...kept,
    rows: judge(kept, threshold, states),
    ...threshold,
    lineOf: lineFinder(loaded.text),
    policy: applied,
  };
}

function withPolicy(file: CheckedFile, policy: Policy | undefined, day: string) {
  return policy === undefined ? { file, applied: undefined } : switchOff(file, policy, day);
}

function within(file: CheckedFile, catalog: Catalog, framework: string | undefined): CheckedFile {
  return framework === undefined ? file : ofFrameworks(file, catalog, frameworksOf(catalog, framework));
}

function thresholdOf({ failOn, failOnUnknown }: CheckOptions, policy: Policy | undefined): Threshold {
  return {
    failOn: failOn ?? policy?.['fail-on'] ?? 'high',
    failOnUnknown: failOnUnknown ?? policy?.['fail-on-unknown'] ?? false,
  };
}
