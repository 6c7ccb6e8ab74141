import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_BYTES, readText } from './readText.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-read-'));
  file = path.join(folder, 'orders.demarc');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readText', () => {
  test('reads UTF-8 and skips a byte order mark', async () => {
    await writeFile(file, '\uFEFFGröße');
    expect(await readText(file)).toBe('Größe');
  });

  test('reads UTF-16 by its byte order mark', async () => {
    const little = Buffer.from('\uFEFFGröße', 'utf16le');
    await writeFile(file, little);
    expect(await readText(file)).toBe('Größe');
    await writeFile(file, Buffer.from(little).swap16());
    expect(await readText(file)).toBe('Größe');
  });

  test('refuses what is no UTF-8', async () => {
    await writeFile(file, Buffer.from('Größe', 'latin1'));
    await expect(readText(file)).rejects.toThrow('it is not UTF-8 text; convert it');
  });

  test('refuses a file that is too large before reading it', async () => {
    await writeFile(file, '');
    await truncate(file, MAX_BYTES + 1);
    await expect(readText(file)).rejects.toThrow('it is larger than 64 MB');
  });

  test('says what is wrong with a file that is not there', async () => {
    await expect(readText(file)).rejects.toThrow('it is not there');
  });

  test('and with a folder', async () => {
    await expect(readText(folder)).rejects.toThrow('it is a folder');
  });
});
