import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { artworkSource, catalogIcons } from '../build/artwork.mjs';
import { expect, root, test } from './app.js';
import { executableIn, isRoot, packForTest, startPackaged } from './packagedApp.js';
import { processTree } from './processTree.js';

let release: string;
let inspectable: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  release = await packForTest('test', { inspectable: false });
  // the same but for one fuse: Playwright starts the app with --inspect
  inspectable = await packForTest('e2e', { inspectable: true });
});

function resources(folder: string): string {
  return process.platform === 'darwin'
    ? path.join(folder, 'Demarc.app', 'Contents', 'Resources')
    : path.join(folder, 'resources');
}

/** As the bytes in the executable say it. */
const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

const HARDENED: Partial<Record<FuseV1Options, number>> = {
  [FuseV1Options.RunAsNode]: OFF,
  [FuseV1Options.EnableCookieEncryption]: ON,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
  [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
  [FuseV1Options.OnlyLoadAppFromAsar]: ON,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
};

test('a release has every fuse hardened', async () => {
  expect(await getCurrentFuseWire(executableIn(release))).toMatchObject(HARDENED);
});

test('the build for tests differs from it by one fuse', async () => {
  expect(await getCurrentFuseWire(executableIn(inspectable))).toMatchObject({
    ...HARDENED,
    [FuseV1Options.EnableNodeCliInspectArguments]: ON,
  });
});

test('the package holds the bundle and nothing of the development tree', () => {
  const inside = listPackage(path.join(resources(release), 'app.asar'), { isPack: false }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const top = new Set(inside.map((name) => name.split('/').slice(1, 3).join('/')));
  expect([...top].sort()).toEqual(['dist', 'dist/main.cjs', 'dist/preload.cjs', 'dist/renderer', 'package.json']);
  expect(inside.filter((name) => name.endsWith('.map') || name.includes('node_modules'))).toEqual([]);
  expect(readdirSync(resources(release)).sort()).toEqual(
    expect.arrayContaining(['LICENSE', 'NOTICE', 'app.asar', 'cli', 'fonts', 'icons', 'templates']),
  );
  expect(readdirSync(resources(release))).not.toContain('default_app.asar');
});

test('the provider’s icons are in it byte for byte', async () => {
  const icons = await catalogIcons(path.join(root, 'dist'));
  expect(icons.length).toBeGreaterThan(100);
  const changed = icons.filter((icon) => {
    const packed = readFileSync(path.join(resources(release), 'icons', `${icon}.svg`));
    return !packed.equals(readFileSync(artworkSource(icon)));
  });
  expect(changed).toEqual([]);
});

test('a release opens its window', async () => {
  const app = startPackaged(executableIn(release));
  await app.ready;
  await app.stop();
});

test('the packaged app shows its page', async ({ launch }) => {
  const app = await launch({ executable: executableIn(inspectable) });
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  expect(window.url()).toBe('app://demarc/index.html');
  expect(await app.evaluate(({ app: inside }) => inside.isPackaged)).toBe(true);
  const icon = await window.evaluate(() => fetch('/icons/aws/AmazonEC2.svg').then(({ status }) => status));
  expect(icon).toBe(200);
});

if (process.platform === 'linux') {
  test('an ordinary user gets Chromium’s sandbox', async () => {
    // where anybody may read it: the project may lie in root's home
    const folder = mkdtempSync(path.join(tmpdir(), 'demarc-installed-'));
    cpSync(release, path.join(folder, 'demarc'), { recursive: true });
    const installed = path.join(folder, 'demarc');
    chmodSync(folder, 0o755);
    const app = startPackaged(executableIn(installed), { asOrdinaryUser: true });
    await app.ready;
    const processes = processTree(app.process.pid!);
    const renderers = processes.filter(({ commandLine }) => commandLine.includes('--type=renderer'));
    expect(renderers.length).toBeGreaterThan(0);
    for (const { commandLine, status } of processes) {
      expect(commandLine).not.toContain('--no-sandbox');
      if (isRoot) expect(status.get('Uid')).not.toMatch(/\b0\b/);
    }
    for (const { status, userNamespace } of renderers) {
      // 2 = a filter is at work
      expect(status.get('Seccomp')).toBe('2');
      expect(status.get('NoNewPrivs')).toBe('1');
      expect(userNamespace).not.toBe(processes[0]!.userNamespace);
    }
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}
