import { constants, realpathSync } from 'node:fs';
import { access, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { saveAtomically } from '../files/atomicSave.js';
import { failureWords } from '../files/failureWords.js';
import { readText } from '../files/readText.js';

/** Everything the command line does to the world; tests put their own in its place. */
export interface Io {
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Folder with `icons/` and `fonts/` of the bundle. */
  readonly assets: string;
  /** ISO date of today, where `--today` does not give one. */
  readonly today: string;
  /** Whether stdout is a terminal that shows colours. */
  readonly isColored: boolean;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<string>;
}

export function processIo(): Io {
  return {
    folder: process.cwd(),
    assets: path.resolve(path.dirname(realpathSync(process.argv[1] ?? '.')), '..'),
    today: new Date().toISOString().slice(0, 10),
    isColored: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: () => readStream(process.stdin),
  };
}

/** Raised for anything that ends a command; carries the exit code. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: 2 | 3,
  ) {
    super(message);
  }
}

export async function readInput(io: Io, file: string): Promise<string> {
  if (file === '-') return io.stdin();
  return readText(path.resolve(io.folder, file)).catch((error: unknown) => {
    throw new CliError(`${file}: can't be read: ${failureWords(error)}.`, 2);
  });
}

/** Writes, reads back and compares; a file that is not there afterwards is an error with exit code 3. */
export async function writeOutput(io: Io, file: string, data: string | Uint8Array): Promise<void> {
  if (file === '-') {
    io.out(typeof data === 'string' ? data : new TextDecoder().decode(data));
    return;
  }
  const absolute = path.resolve(io.folder, file);
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  try {
    await mkdir(path.dirname(absolute), { recursive: true });
    await saveAtomically(absolute, bytes);
    const written = await readFile(absolute);
    if (!written.equals(bytes)) throw new Error('what was written reads back differently');
  } catch (error) {
    throw new CliError(`${file}: not written (${failureWords(error)}). Choose another folder or free some space.`, 3);
  }
}

const TEMPLATE_NAMES = /\.(demarc|ya?ml|json|template|tfstate|drawio|otm)$/i;

/** Files as named; a folder stands for every template in it at any depth, in the order of their names. */
export async function expandPaths(io: Io, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    if (name === '-') {
      found.push(name);
      continue;
    }
    const info = await stat(path.resolve(io.folder, name)).catch(() => undefined);
    if (info?.isDirectory()) found.push(...(await filesIn(io, name)));
    else found.push(...(name.includes('*') && !info ? await matching(io, name) : [name]));
  }
  return [...new Set(found)];
}

async function filesIn(io: Io, folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.resolve(io.folder, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
      found.push(...(await filesIn(io, name)));
    } else if (entry.isFile() && TEMPLATE_NAMES.test(entry.name)) found.push(name);
  }
  return found;
}

/** `*` within one path segment, `**` over any number, for shells that leave patterns to the program. */
async function matching(io: Io, pattern: string): Promise<readonly string[]> {
  const root = pattern.slice(0, pattern.indexOf('*')).replace(/[^/\\]*$/, '') || '.';
  const exists = await access(path.resolve(io.folder, root), constants.R_OK).then(
    () => true,
    () => false,
  );
  const expression = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]]/g, '\\$&')
      .replace(/\*\*\/?/g, '\u0000')
      .replace(/\*/g, '[^/]*')
      .replace(/\u0000/g, '(?:.*/)?')}$`,
  );
  const files = exists ? (await filesIn(io, root)).map((name) => name.split(path.sep).join('/')) : [];
  const found = files.filter((name) => expression.test(name));
  if (found.length === 0) throw new CliError(`${pattern}: matches no file. Check the pattern.`, 2);
  return found;
}
