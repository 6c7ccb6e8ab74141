import * as nodeFs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveAtomically, type SaveFs } from './atomicSave.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await nodeFs.mkdtemp(path.join(tmpdir(), 'demarc-save-'));
  file = path.join(folder, 'orders.demarc');
  await nodeFs.writeFile(file, 'old');
});

afterEach(() => nodeFs.rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const content = () => nodeFs.readFile(file, 'utf8');

/** The real operations, one of which fails as a full disk or a crash would make it. */
function failing(step: keyof SaveFs): SaveFs {
  const fail = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  return { ...nodeFs, [step]: fail };
}

/** A disk that takes half of the bytes and then no more. */
function fillingUp(): SaveFs {
  const open = (async (name: string, flags: string, mode?: number) => {
    const handle = await nodeFs.open(name, flags, mode);
    const half = async (data: Uint8Array) => {
      await handle.write(data.subarray(0, data.length / 2));
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    return { writeFile: half, sync: () => handle.sync(), close: () => handle.close() };
  }) as unknown as SaveFs['open'];
  return { ...nodeFs, open };
}

describe('saveAtomically', () => {
  test('replaces the content', async () => {
    await saveAtomically(file, bytes('new'));
    expect(await content()).toBe('new');
  });

  test('creates a file that was not there', async () => {
    const fresh = path.join(folder, 'fresh.demarc');
    await saveAtomically(fresh, bytes('new'));
    expect(await nodeFs.readFile(fresh, 'utf8')).toBe('new');
  });

  test.each(['open', 'rename'] as const)('keeps the old file when %s fails', async (step) => {
    await expect(saveAtomically(file, bytes('new'), { fs: failing(step) })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await content()).toBe('old');
    expect(await nodeFs.readdir(folder)).toEqual(['orders.demarc']);
  });

  test('keeps the old file when the disk fills up half way', async () => {
    await expect(saveAtomically(file, bytes('new content'), { fs: fillingUp() })).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await content()).toBe('old');
    expect(await nodeFs.readdir(folder)).toEqual(['orders.demarc']);
  });

  test('writes through a link and leaves the link a link', async () => {
    const link = path.join(folder, 'link.demarc');
    await nodeFs.symlink(file, link);
    await saveAtomically(link, bytes('new'));
    expect((await nodeFs.lstat(link)).isSymbolicLink()).toBe(true);
    expect(await content()).toBe('new');
  });

  test('keeps the mode of the file', async () => {
    await nodeFs.chmod(file, 0o600);
    await saveAtomically(file, bytes('new'));
    expect((await nodeFs.stat(file)).mode & 0o777).toBe(0o600);
  });

  test('keeps the previous content where a backup is asked for', async () => {
    const backup = path.join(folder, 'orders.bak');
    await saveAtomically(file, bytes('new'), { backup });
    expect(await nodeFs.readFile(backup, 'utf8')).toBe('old');
  });

  test('refuses a folder', async () => {
    await expect(saveAtomically(folder, bytes('new'))).rejects.toMatchObject({ code: 'EISDIR' });
  });
});
