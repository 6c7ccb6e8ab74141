import { randomBytes } from 'node:crypto';
import * as nodeFs from 'node:fs/promises';
import path from 'node:path';

/** The file operations a save needs; tests pass ones that fail at a chosen step. */
export type SaveFs = Pick<typeof nodeFs, 'open' | 'rename' | 'unlink' | 'realpath' | 'stat' | 'copyFile'>;

export interface SaveOptions {
  readonly fs?: SaveFs;
  /** Where the previous content is kept; absent = no copy. */
  readonly backup?: string;
}

/** Windows: another program (virus scanner, sync) holds the file for a moment. */
const BUSY_CODES = new Set(['EPERM', 'EBUSY', 'EACCES']);
const BUSY_WAITS_MS = [20, 60, 180, 540];

/**
 * Replaces a file's content so that the file is the old one or the new one at any moment, never half of one:
 * temporary file beside it, flush, rename, flush of the folder. A link keeps pointing where it did; the mode is kept.
 * @throws the system's error; the old file is then untouched and the temporary one gone.
 */
export async function saveAtomically(file: string, bytes: Uint8Array, options: SaveOptions = {}): Promise<void> {
  const fs = options.fs ?? nodeFs;
  const target = await fs.realpath(file).catch(() => file);
  const known = await fs.stat(target).catch(() => undefined);
  if (known?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(fs, temporary, bytes, known?.mode ?? 0o644);
    if (known && options.backup !== undefined) await fs.copyFile(target, options.backup);
    await renameWhenFree(fs, temporary, target);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(fs, path.dirname(target));
}

async function writeFlushed(fs: SaveFs, file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await fs.open(file, 'wx', mode & 0o777);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renameWhenFree(fs: SaveFs, from: string, to: string): Promise<void> {
  for (const wait of process.platform === 'win32' ? BUSY_WAITS_MS : []) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      if (!BUSY_CODES.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  await fs.rename(from, to);
}

/** Without this a power cut may forget the rename. Windows can't open folders and needs none. */
async function flushFolder(fs: SaveFs, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined); // some network drives refuse; the rename itself has happened
  await handle.close();
}
