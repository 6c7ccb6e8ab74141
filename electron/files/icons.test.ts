import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadIcons } from './icons.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-icons-'));
  await mkdir(path.join(folder, 'aws'));
  await writeFile(path.join(folder, 'aws', 'AmazonS3.svg'), '<svg/>');
  await writeFile(path.join(folder, 'secret.svg'), '<svg>secret</svg>');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('loadIcons', () => {
  test('gives the unmodified file as a data URI', async () => {
    const icons = await loadIcons(folder, ['aws/AmazonS3', 'aws/AmazonS3']);
    expect([...icons]).toEqual([['aws/AmazonS3', `data:image/svg+xml;base64,${btoa('<svg/>')}`]]);
  });

  test.each(['aws/None', 'aws/../secret', '../secret', 'secret', '/etc/passwd'])('leaves out %s', async (reference) => {
    expect((await loadIcons(path.join(folder), [reference])).size).toBe(0);
  });
});
