import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Recovery } from './recovery.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-recovery-'));
  file = path.join(folder, 'orders.demarc');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (name: string) => new Recovery(path.join(folder, 'recovery'), name);
const work = (text: string, savedAt = '2026-11-25T10:00:00Z') => ({ title: 'Orders', savedAt, file, text });

describe('Recovery', () => {
  test('offers what a run that ended early left behind, newest first', async () => {
    await run('first').write(work('a'));
    await run('second').write(work('b', '2026-11-25T11:00:00Z'));
    expect((await run('third').left()).map(({ id, text }) => [id, text])).toEqual([
      ['second', 'b'],
      ['first', 'a'],
    ]);
  });

  test('does not offer the work of this run', async () => {
    const own = run('own');
    await own.write(work('a'));
    expect(await own.left()).toEqual([]);
  });

  test('hands the work of this run to a page that was loaded anew, after what is still being written', async () => {
    const own = run('own');
    expect(await own.own()).toBeUndefined();
    void own.write(work('a'));
    void own.write(work('b'));
    expect((await own.own())?.text).toBe('b');
    void own.drop();
    expect(await own.own()).toBeUndefined();
  });

  test('drops work that is on disk after all, without a word', async () => {
    await run('first').write(work('saved'));
    await writeFile(file, 'saved');
    expect(await run('second').left()).toEqual([]);
    expect(await readdir(path.join(folder, 'recovery'))).toEqual([]);
  });

  test('does not bring back what was dropped while a write was under way', async () => {
    const own = run('own');
    const writing = own.write(work('a'));
    await own.drop();
    await writing;
    expect(await run('next').left()).toEqual([]);
  });

  test('puts aside what can not be read', async () => {
    await run('first').write(work('a'));
    await writeFile(path.join(folder, 'recovery', 'broken.json'), '{"title": "Ord');
    expect(await run('second').left()).toHaveLength(1);
    expect(await readdir(path.join(folder, 'recovery'))).toContain('broken.json.broken');
  });

  test.each(['../orders', 'a/b', ''])('has no run named %j', async (id) => {
    expect(await run('own').take(id)).toBeUndefined();
  });
});
