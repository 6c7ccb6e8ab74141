import { realpathSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import type { ImportFile } from '../../shared/importers/types.js';
import { saveAtomically } from '../files/atomicSave.js';
import { failureWords } from '../files/failureWords.js';
import { readImport } from '../files/readImport.js';
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
  /** Text, or the bytes of a picture or document as they are. */
  out(data: string | Uint8Array): void;
  err(text: string): void;
  stdin(): Promise<string>;
  /** Says on a terminal how far a long command is; absent where nobody watches. */
  readonly progress?: (text: string) => void;
}

export function processIo(): Io {
  return {
    folder: process.cwd(),
    assets: path.resolve(path.dirname(realpathSync(process.argv[1] ?? '.')), '..'),
    today: new Date().toISOString().slice(0, 10),
    isColored: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    out: (data) => process.stdout.write(data),
    err: (text) => process.stderr.write(text),
    stdin: () => readStream(process.stdin),
    progress: process.stderr.isTTY ? showProgress : undefined,
  };
}

/** One line that each next one replaces; an empty text clears it. */
function showProgress(text: string): void {
  process.stderr.write(`\r\u001b[K${text}`);
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

/** The same for what may also be a picture with a drawing inside. */
export async function readImportInput(io: Io, file: string): Promise<ImportFile> {
  if (file === '-') return { name: 'stdin', text: await io.stdin() };
  return readImport(path.resolve(io.folder, file), path.basename(file)).catch((error: unknown) => {
    throw new CliError(`${file}: can't be read: ${failureWords(error)}.`, 2);
  });
}

/** Writes, reads back and compares; a file that is not there afterwards is an error with exit code 3. */
export async function writeOutput(io: Io, file: string, data: string | Uint8Array): Promise<void> {
  if (file === '-') {
    io.out(data);
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
