import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JournalStep } from '../../shared/ipc.js';
import { Journal } from './journal.js';

const step = (label: string, size = 0): JournalStep => ({
  label,
  patch: { maps: { nodes: { set: [], deleted: ['n_a', 'x'.repeat(size)] } }, layout: {} },
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarc-journal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('Journal', () => {
  test('gives back the steps of the very content they led to', async () => {
    const journal = new Journal(folder);
    await journal.keep('/a/x.demarc', 'content', [step('Add EC2')]);
    expect(await journal.of('/a/x.demarc', 'content')).toEqual([step('Add EC2')]);
    expect(await journal.of('/a/x.demarc', 'changed by another program')).toEqual([]);
    expect(await journal.of('/a/y.demarc', 'content')).toEqual([]);
  });

  test('keeps the newest steps where all are too much', async () => {
    const journal = new Journal(folder);
    await journal.keep('/a/x.demarc', 'content', [step('old', 3_000_000), step('new', 3_000_000)]);
    expect((await journal.of('/a/x.demarc', 'content')).map(({ label }) => label)).toEqual(['new']);
  });

  test('has none where its file is damaged', async () => {
    const journal = new Journal(folder);
    await journal.keep('/a/x.demarc', 'content', [step('Add EC2')]);
    const [name = ''] = readdirSync(folder);
    writeFileSync(path.join(folder, name), '{"content"');
    expect(await journal.of('/a/x.demarc', 'content')).toEqual([]);
  });

  test('keeps the histories of the files used last', async () => {
    const journal = new Journal(folder);
    for (let index = 0; index < 52; index += 1) await journal.keep(`/a/${String(index)}.demarc`, 'content', []);
    expect(readdirSync(folder)).toHaveLength(50);
  });
});
