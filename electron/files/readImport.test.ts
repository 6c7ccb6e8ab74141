import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readImport } from './readImport.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-import-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readImport', () => {
  test('gives a text as a text', async () => {
    const file = path.join(folder, 'a.drawio');
    await writeFile(file, '<mxfile/>');
    expect(await readImport(file, 'a.drawio')).toEqual({ name: 'a.drawio', text: '<mxfile/>' });
  });

  test('gives a picture as bytes', async () => {
    const file = path.join(folder, 'a.drawio.png');
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
    await writeFile(file, bytes);
    const read = await readImport(file, 'a.drawio.png');
    expect(read.text).toBe('');
    expect(Array.from(read.bytes ?? [])).toEqual(Array.from(bytes));
  });

  test('refuses other bytes that are no text', async () => {
    const file = path.join(folder, 'a.bin');
    await writeFile(file, Buffer.from([0xff, 0x00, 0x80]));
    await expect(readImport(file, 'a.bin')).rejects.toThrow('it is not UTF-8 text');
  });
});
