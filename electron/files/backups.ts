import { copyFile, mkdir, readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { contentHash } from './contentHash.js';

/** So many earlier contents of a file are kept. */
const GENERATIONS = 10;

/**
 * Earlier contents of the files that were saved, in the app's own folder: beside the file they would confuse people
 * and sync tools. Names are the file's with a running number.
 */
export class Backups {
  constructor(private readonly folder: string) {}

  /** Copies what a file says now, before it is written over; the oldest copies go. */
  async keep(file: string): Promise<void> {
    const folder = this.folderOf(file);
    await mkdir(folder, { recursive: true });
    const kept = await generations(folder);
    const next = String((kept.at(-1)?.number ?? 0) + 1).padStart(6, '0');
    await copyFile(file, path.join(folder, `${next}${path.extname(file)}`));
    const tooMany = kept.slice(0, Math.max(0, kept.length + 1 - GENERATIONS));
    await Promise.all(tooMany.map(({ name }) => unlink(path.join(folder, name)).catch(() => undefined)));
  }

  /** Paths of the copies, newest first. */
  async of(file: string): Promise<readonly string[]> {
    const folder = this.folderOf(file);
    return (await generations(folder)).map(({ name }) => path.join(folder, name)).reverse();
  }

  private folderOf(file: string): string {
    return path.join(this.folder, `${path.basename(file)}-${contentHash(path.resolve(file)).slice(0, 12)}`);
  }
}

async function generations(folder: string): Promise<readonly { readonly name: string; readonly number: number }[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .map((name) => ({ name, number: Number.parseInt(name, 10) }))
    .filter(({ number }) => Number.isInteger(number))
    .sort((a, b) => a.number - b.number);
}
