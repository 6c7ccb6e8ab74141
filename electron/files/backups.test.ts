import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Backups } from './backups.js';

let folder: string;
let file: string;
let backups: Backups;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-backups-'));
  file = path.join(folder, 'orders.demarc');
  backups = new Backups(path.join(folder, 'data', 'backups'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function contents(): Promise<readonly string[]> {
  return Promise.all((await backups.of(file)).map((copy) => readFile(copy, 'utf8')));
}

describe('Backups', () => {
  test('lists what a file said before, newest first', async () => {
    for (const text of ['one', 'two']) {
      await writeFile(file, text);
      await backups.keep(file);
    }
    expect(await contents()).toEqual(['two', 'one']);
  });

  test('keeps ten', async () => {
    for (let i = 1; i <= 12; i += 1) {
      await writeFile(file, String(i));
      await backups.keep(file);
    }
    expect(await contents()).toEqual(['12', '11', '10', '9', '8', '7', '6', '5', '4', '3']);
  });

  test('has none of a file that was never saved, and fails where there is nothing to copy', async () => {
    expect(await backups.of(file)).toEqual([]);
    await expect(backups.keep(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
