import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readExportJob, type ExportJob } from './exportJob.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-job-'));
  file = path.join(folder, 'job.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const job: ExportJob = { format: 'png', source: '/a.svg', out: '/a.png', width: 100, height: 50, scale: 2 };

describe('readExportJob', () => {
  test('reads what the command line wrote', async () => {
    await writeFile(file, JSON.stringify(job));
    expect(await readExportJob(file)).toEqual(job);
  });

  test.each([
    ['another format', { ...job, format: 'exe' }],
    ['no size', { ...job, width: 0 }],
    ['a scale beyond reason', { ...job, scale: 100 }],
    ['no source', { ...job, source: undefined }],
  ])('refuses %s', async (_, wrong) => {
    await writeFile(file, JSON.stringify(wrong));
    await expect(readExportJob(file)).rejects.toThrow();
  });

  test('refuses what is no JSON, and what is not there', async () => {
    await writeFile(file, '{');
    await expect(readExportJob(file)).rejects.toThrow();
    await expect(readExportJob(path.join(folder, 'none.json'))).rejects.toThrow();
  });
});
