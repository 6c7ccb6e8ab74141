import path from 'node:path';
import { compareDiagrams, type Comparison, type ComparedSide } from '../../shared/diff/compareDiagrams.js';
import { comparisonText } from '../../shared/diff/comparisonText.js';
import { meaningText } from '../../shared/diff/meaningText.js';
import type { MatrixProfile } from '../../shared/model/diagram.js';
import { diffDiagrams } from '../../shared/model/diff.js';
import { assessed } from './assessed.js';
import { CliError, readInput, type Io } from './io.js';
import { load, nothing, type Loaded } from './load.js';
import { settingsFor, type SettingOptions } from './settings.js';

export interface DiffOptions extends SettingOptions {
  readonly format: 'text' | 'json';
  /** Moved and resized elements too. */
  readonly layout?: boolean;
  readonly exitCode?: boolean;
  /** One file as lines, for `diff.demarc.textconv`. */
  readonly textconv?: boolean;
  /** The arguments of `diff.demarc.command`: path, old file, hash, mode, new file, hash, mode. */
  readonly git?: boolean;
  readonly today: string;
}

/** @returns 0; with `exitCode` 1 where the two differ. */
export async function diff(io: Io, files: readonly string[], options: DiffOptions): Promise<number> {
  if (options.textconv === true) return textconv(io, files, options);
  const { before, after, name } = namedFiles(files, options.git === true);
  // what git hands over are copies elsewhere; it starts programs at the top of the work tree
  const { knowledge, profile } = await settingsFor(io, options.git === true ? '-' : after, options);
  const { catalog } = knowledge;
  const [old, now] = [await side(io, before, profile), await side(io, after, profile)];
  const compared = (loaded: Loaded): ComparedSide => assessed(loaded, catalog, options.today);
  const comparison = compareDiagrams(compared(old), compared(now), catalog);
  const differences = diffDiagrams(old.diagram, now.diagram).filter(
    ({ kind }) => options.layout === true || !isLayout(kind),
  );
  if (options.format === 'json') {
    const { phrases, elements, moved } = comparison;
    const written = { version: 1, before, after, diagram: phrases, elements, moved, differences };
    io.out(`${JSON.stringify(written, null, 2)}\n`);
  } else {
    const text = comparisonText(comparison, catalog);
    const head = name === undefined || (text === '' && !isMoved(comparison, options)) ? '' : `${name}\n`;
    io.out(`${head}${text}${options.layout === true ? layoutText(comparison, differences) : ''}`);
    if (options.layout !== true && comparison.moved > 0) {
      io.err(
        `${comparison.moved} moved element${comparison.moved === 1 ? ' is' : 's are'} not shown; --layout shows more.\n`,
      );
    }
  }
  const differs = comparison.phrases.length + comparison.elements.length + differences.length > 0;
  return options.exitCode === true && differs ? 1 : 0;
}

const isLayout = (kind: string) => kind === 'placement' || kind === 'edge course';

function isMoved({ moved }: Comparison, { layout }: DiffOptions): boolean {
  return layout === true && moved > 0;
}

function layoutText(_: Comparison, differences: ReturnType<typeof diffDiagrams>): string {
  return differences
    .filter(({ kind }) => isLayout(kind))
    .map(({ kind, id, fields }) => {
      const moves = fields.map(
        ({ field, before, after }) => `${field} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
      );
      return `~ ${kind} of ${id}${moves.length > 0 ? `: ${moves.join(', ')}` : ''}\n`;
    })
    .join('');
}

interface NamedFiles {
  readonly before: string;
  readonly after: string;
  /** Heads the output where git asks file by file. */
  readonly name?: string;
}

function namedFiles(files: readonly string[], isGit: boolean): NamedFiles {
  if (!isGit) {
    const [before, after] = files;
    if (before !== undefined && after !== undefined && files.length === 2) return { before, after };
    throw new CliError(
      `diff compares two files, and ${files.length} ${files.length === 1 ? 'is' : 'are'} named. One alone is shown by --textconv.`,
      2,
    );
  }
  const [name = '', before, , , after] = files;
  if (before === undefined || after === undefined) {
    throw new CliError(`${name}: not merged yet, or not called by git. See docs/git.md.`, 2);
  }
  return { before, after, name };
}

/** A file that git has on one side only is compared with nothing. */
async function side(io: Io, file: string, profile: MatrixProfile | undefined): Promise<Loaded> {
  return path.basename(file) === 'null' && path.isAbsolute(file) ? nothing(file) : load(io, file, profile);
}

async function textconv(io: Io, files: readonly string[], options: DiffOptions): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length !== 1) throw new CliError('--textconv shows one file; name one.', 2);
  const { knowledge, profile } = await settingsFor(io, '-', options);
  const { catalog } = knowledge;
  try {
    io.out(meaningText(assessed(await side(io, file, profile), catalog, options.today), catalog));
  } catch (error) {
    // git gives up on the whole comparison where this fails; a file with conflict markers is shown as it is
    if (!(error instanceof CliError) || file === '-') throw error;
    io.out(await readInput(io, file));
    io.err(`${error.message}\n`);
  }
  return 0;
}
