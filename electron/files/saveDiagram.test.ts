import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Backups } from './backups.js';
import { KnownContents } from './knownContents.js';
import { saveDiagram, type SaveContext } from './saveDiagram.js';

let folder: string;
let file: string;
let asked: string[];
let known: KnownContents;
let backups: Backups;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-save-diagram-'));
  file = path.join(folder, 'orders.demarc');
  asked = [];
  known = new KnownContents();
  backups = new Backups(path.join(folder, 'backups'));
  await writeFile(file, 'opened');
  known.remember(file, 'opened');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function context(answer: 'overwrite' | 'copy' | 'cancel' = 'cancel'): SaveContext {
  const askAboutConflict = (name: string) => {
    asked.push(name);
    return Promise.resolve(answer);
  };
  return { known, backups, askAboutConflict };
}

const content = () => readFile(file, 'utf8');

async function backedUp(): Promise<readonly string[]> {
  return Promise.all((await backups.of(file)).map((copy) => readFile(copy, 'utf8')));
}

describe('saveDiagram', () => {
  test('writes the text and keeps what the file said before', async () => {
    expect(await saveDiagram(file, 'ours', context())).toBe('saved');
    expect(await content()).toBe('ours');
    expect(await backedUp()).toEqual(['opened']);
    expect(asked).toEqual([]);
  });

  test('does not touch a file that says the same', async () => {
    const before = await stat(file, { bigint: true });
    expect(await saveDiagram(file, 'opened', context())).toBe('saved');
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
    expect(await backedUp()).toEqual([]);
  });

  test('saves again and again without asking', async () => {
    await saveDiagram(file, 'ours', context());
    await saveDiagram(file, 'ours, later', context());
    expect(await content()).toBe('ours, later');
    expect(asked).toEqual([]);
  });

  test.each(['copy', 'cancel'] as const)(
    'leaves what another program wrote alone when the answer is %s',
    async (answer) => {
      await writeFile(file, 'theirs');
      expect(await saveDiagram(file, 'ours', context(answer))).toBe(answer);
      expect(await content()).toBe('theirs');
      expect(asked).toEqual([file]);
    },
  );

  test('keeps what another program wrote as a backup when it is written over', async () => {
    await writeFile(file, 'theirs');
    expect(await saveDiagram(file, 'ours', context('overwrite'))).toBe('saved');
    expect(await content()).toBe('ours');
    expect(await backedUp()).toEqual(['theirs']);
  });

  test('does not ask about a file that was rewritten with the same content', async () => {
    await writeFile(file, 'opened');
    expect(await saveDiagram(file, 'ours', context())).toBe('saved');
    expect(asked).toEqual([]);
  });

  test('creates a file that is not there', async () => {
    const fresh = path.join(folder, 'fresh.demarc');
    expect(await saveDiagram(fresh, 'ours', context())).toBe('saved');
    expect(await readFile(fresh, 'utf8')).toBe('ours');
  });

  test('saves although the backups have no place', async () => {
    await writeFile(path.join(folder, 'backups'), 'a file in the way');
    expect(await saveDiagram(file, 'ours', context())).toBe('saved');
  });

  test('throws where the folder is gone', async () => {
    const gone = path.join(folder, 'gone', 'orders.demarc');
    await expect(saveDiagram(gone, 'ours', context())).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
