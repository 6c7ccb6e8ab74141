/** The launch fixture: every story runs in the real app, on a user data folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { endApp } from '../build/endApp.mjs';
import { installedRuntime } from '../build/ensureRuntime.mjs';
import { root } from '../build/project.mjs';

export { expect } from '@playwright/test';
export { root };

export interface LaunchOptions {
  /** Files or switches after the app's own path. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A packaged app instead of the project on the runtime. */
  readonly executable?: string;
}

export type Launch = (options?: LaunchOptions) => Promise<ElectronApplication>;

/** What every test run adds: no GPU to crash on, and no sandbox for root, whom Chromium refuses it. */
export function testSwitches(): string[] {
  return process.getuid?.() === 0 ? ['--disable-gpu', '--no-sandbox'] : ['--disable-gpu'];
}

interface Fixtures {
  /** An empty folder for the user's files, gone afterwards. */
  readonly folder: string;
  /** The app's data folder: settings, recent files, undo journal. */
  readonly userData: string;
  /** Starts the app again on the same user data; all are closed afterwards. */
  readonly launch: Launch;
  readonly app: ElectronApplication;
  readonly window: Page;
}

async function withTemporaryFolder(name: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), `demarc-${name}-`));
  await use(folder);
  rmSync(folder, { recursive: true, force: true });
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => withTemporaryFolder('files', use),
  userData: async ({}, use) => withTemporaryFolder('data', use),
  launch: async ({ userData }, use) => {
    const runtime = installedRuntime();
    if (runtime === undefined) throw new Error('There is no Electron: run npm run setup.');
    const running = new Set<ElectronApplication>();
    await use(async ({ args = [], env = {}, executable } = {}) => {
      const app = await _electron.launch({
        executablePath: executable ?? runtime.executable,
        args: [...testSwitches(), `--user-data-dir=${userData}`, ...(executable === undefined ? [root] : []), ...args],
        env: { ...definedEnvironment(), ...env },
      });
      running.add(app);
      app.on('close', () => running.delete(app));
      return app;
    });
    for (const app of running) await endApp(app);
  },
  app: async ({ launch }, use) => {
    await use(await launch());
  },
  window: async ({ app }, use, testInfo) => {
    const window = await app.firstWindow();
    await window.waitForLoadState('domcontentloaded');
    await use(window);
    if (testInfo.status === testInfo.expectedStatus || window.isClosed()) return;
    await window.screenshot({ path: testInfo.outputPath('window.png') });
  },
});

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
