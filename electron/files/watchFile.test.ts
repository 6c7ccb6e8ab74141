import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveAtomically } from './atomicSave.js';
import { watchFile } from './watchFile.js';

let folder: string;
let file: string;
let stop: () => void;
let next: Promise<string>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-watch-'));
  file = path.join(folder, 'orders.demarc');
  await writeFile(file, 'old');
  next = new Promise((resolve) => {
    stop = watchFile(file, (content) => {
      resolve(Buffer.from(content).toString());
    });
  });
});

afterEach(async () => {
  stop();
  await rm(folder, { recursive: true, force: true });
});

describe('watchFile', () => {
  test.each<[string, () => Promise<void>]>([
    ['written in place', () => writeFile(file, 'new')],
    ['saved atomically', () => saveAtomically(file, Buffer.from('new'))],
    [
      'deleted and put back',
      async () => {
        await rm(file);
        await writeFile(file, 'new');
      },
    ],
    [
      'replaced by renaming',
      async () => {
        await writeFile(path.join(folder, 'other'), 'new');
        await rename(path.join(folder, 'other'), file);
      },
    ],
  ])('hands over what a file says that is %s', async (_, change) => {
    await change();
    expect(await next).toBe('new');
  });

  test('can be asked to watch what is not there', () => {
    expect(() => {
      watchFile(path.join(folder, 'none', 'x.demarc'), () => undefined)();
    }).not.toThrow();
  });
});
