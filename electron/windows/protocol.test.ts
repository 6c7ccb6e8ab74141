import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { servedFile } from './protocol.js';

vi.mock('electron', () => ({ protocol: {} }));

let folder: string;
let dist: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-protocol-'));
  dist = path.join(folder, 'dist');
  await mkdir(path.join(dist, 'renderer', 'assets'), { recursive: true });
  await mkdir(path.join(dist, 'icons', 'aws'), { recursive: true });
  await mkdir(path.join(dist, 'renderer-other'));
  await writeFile(path.join(folder, 'secret.html'), '');
  await writeFile(path.join(dist, 'main.cjs'), '');
  await writeFile(path.join(dist, 'renderer-other', 'page.html'), '');
  await writeFile(path.join(dist, 'renderer', 'index.html'), '');
  await writeFile(path.join(dist, 'renderer', 'assets', 'a b.js'), '');
  await writeFile(path.join(dist, 'icons', 'aws', 'AmazonEC2.svg'), '');
  await symlink(path.join(folder, 'secret.html'), path.join(dist, 'renderer', 'link.html'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('servedFile', () => {
  const served = (pathname: string) =>
    servedFile({ page: path.join(dist, 'renderer'), icons: path.join(dist, 'icons') }, pathname);

  test.each([
    ['/', 'renderer/index.html'],
    ['/index.html', 'renderer/index.html'],
    ['/assets/a%20b.js', 'renderer/assets/a b.js'],
    ['/icons/aws/AmazonEC2.svg', 'icons/aws/AmazonEC2.svg'],
  ])('serves %s', async (pathname, file) => {
    expect(await served(pathname)).toBe(path.join(dist, file));
  });

  test.each([
    '/nothing.html',
    '/../main.cjs',
    '/%2e%2e/main.cjs',
    '/..%2fmain.cjs',
    '/assets/../../../secret.html',
    '/icons/../main.cjs',
    '/icons/../../secret.html',
    '/../renderer-other/page.html',
    '/link.html',
    '/index.html%00',
    '/%E0%A4%A',
    '//etc/passwd',
  ])('refuses %s', async (pathname) => {
    expect(await served(pathname)).toBeUndefined();
  });
});
