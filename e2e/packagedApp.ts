import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installedRuntime } from '../build/ensureRuntime.mjs';
import { packageApp } from '../build/packageApp.mjs';
import { root } from './app.js';

/** Debian's `nobody`. */
const ORDINARY_USER = 65_534;

export const isRoot = process.getuid?.() === 0;

/**
 * Packs the bundle for this system.
 * @returns the folder of the unpacked app
 */
export async function packForTest(name: string, options: { readonly inspectable: boolean }): Promise<string> {
  const runtime = installedRuntime();
  if (runtime === undefined) throw new Error('There is no Electron: run npm run setup.');
  const output = path.join('release', name);
  rmSync(path.join(root, output), { recursive: true, force: true });
  const platform = process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'mac' : 'linux';
  await packageApp({ runtime, output, platform, targets: ['dir'], ...options });
  const folders = { linux: 'linux-unpacked', windows: 'win-unpacked', mac: 'mac' };
  return path.join(root, output, folders[platform]);
}

export function executableIn(folder: string): string {
  if (process.platform === 'win32') return path.join(folder, 'Demarc.exe');
  if (process.platform === 'darwin') return path.join(folder, 'Demarc.app', 'Contents', 'MacOS', 'Demarc');
  return path.join(folder, 'demarc');
}

export interface Started {
  readonly process: ChildProcess;
  /** Resolves when the window has loaded; rejects with what the app said when it ends before. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Starts a packaged app as a person would, without a debugger. As root, `asOrdinaryUser` gives root's rights up first. */
export function startPackaged(executable: string, { asOrdinaryUser = false } = {}): Started {
  const home = mkdtempSync(path.join(tmpdir(), 'demarc-home-'));
  const identity = asOrdinaryUser && isRoot ? { uid: ORDINARY_USER, gid: ORDINARY_USER } : {};
  const env: NodeJS.ProcessEnv = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  if (identity.uid !== undefined) {
    chownSync(home, ORDINARY_USER, ORDINARY_USER);
    if (process.env.XAUTHORITY !== undefined) {
      // the virtual display lets in who shows this; root's own copy is for root only
      env.XAUTHORITY = path.join(home, 'authority');
      copyFileSync(process.env.XAUTHORITY, env.XAUTHORITY);
      chmodSync(env.XAUTHORITY, 0o644);
    }
  }
  const sandbox = isRoot && !asOrdinaryUser ? ['--no-sandbox'] : [];
  const child = spawn(executable, ['--disable-gpu', ...sandbox], { env, ...identity, cwd: tmpdir(), stdio: 'pipe' });
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (/^READY$/m.test(said)) resolve();
    });
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`The app ended with ${code ?? 'a signal'}:\n${said}`)));
  });
  return {
    process: child,
    ready,
    stop: async () => {
      child.kill();
      await closed;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
