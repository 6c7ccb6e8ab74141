import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, writeSettings } from './settings.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-settings-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('settings', () => {
  test('are the defaults before anything was stored', async () => {
    expect(await readSettings(folder)).toEqual({ recent: [] });
  });

  test('keep what a later change does not name', async () => {
    await writeSettings(folder, { recent: ['/a.demarc'] });
    await writeSettings(folder, { bounds: { x: 1, y: 2, width: 3, height: 4 } });
    expect(await readSettings(folder)).toEqual({
      recent: ['/a.demarc'],
      bounds: { x: 1, y: 2, width: 3, height: 4 },
    });
  });

  test('put a broken file aside and start with the defaults', async () => {
    await writeFile(path.join(folder, 'settings.json'), '{ "recent": 7');
    expect(await readSettings(folder)).toEqual({ recent: [] });
    expect(await readdir(folder)).toEqual(['settings.json.broken']);
  });
});
