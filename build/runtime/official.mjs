import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

const DOWNLOAD_HOST = 'https://github.com/electron/electron/releases/download/';
const CONNECT_TIMEOUT_MS = 5_000;
const DOWNLOAD_TIMEOUT_MS = 120_000;

/** @typedef {{ executable: string, dist: string, version: string, source: 'official' | 'fallback' }} Runtime */

/** The version that releases are made of: the `electron` devDependency. @returns {string} */
export function releaseVersion() {
  const manifest = /** @type {{ version: string }} */ (require('electron/package.json'));
  return manifest.version;
}

/**
 * The official binary, without touching the network.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Runtime | undefined}
 */
export function installedOfficial(env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const dist = override ?? path.join(path.dirname(require.resolve('electron/package.json')), 'dist');
  const names = /** @type {Record<string, string>} */ ({
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  });
  const executable = path.join(dist, names[process.platform] ?? 'electron');
  if (!fs.existsSync(executable)) return undefined;
  const versionFile = path.join(dist, 'version');
  const version = fs.existsSync(versionFile)
    ? fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  // one left over from an older package-lock doesn't count; one that a person names does
  if (override === undefined && version !== releaseVersion()) return undefined;
  return { executable, dist, version, source: 'official' };
}

/**
 * True as soon as anything at all answers there; false within CONNECT_TIMEOUT_MS.
 * @param {string} url
 */
async function isReachable(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(CONNECT_TIMEOUT_MS) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs the package's own installer; ELECTRON_MIRROR and proxies are honoured.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ runtime: Runtime } | { reason: string }>}
 */
export async function downloadOfficial(env = process.env) {
  const version = releaseVersion();
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? env.NPM_CONFIG_ELECTRON_MIRROR;
  const proxy = env.HTTPS_PROXY ?? env.https_proxy ?? env.ELECTRON_GET_USE_PROXY;
  // a proxy may reach what this process can't
  if (proxy === undefined && !(await isReachable(mirror ?? DOWNLOAD_HOST))) {
    return { reason: `the download host of ${version} does not answer` };
  }
  try {
    const installer = path.join(path.dirname(require.resolve('electron/package.json')), 'install.js');
    await run(process.execPath, [installer], { timeout: DOWNLOAD_TIMEOUT_MS, env, maxBuffer: 1 << 24 });
  } catch (error) {
    const { killed, stderr } = /** @type {{ killed?: boolean, stderr?: string }} */ (error);
    const why = killed === true ? 'timed out' : (stderr ?? String(error)).split('\n')[0];
    return { reason: `the download of ${version} failed: ${why}` };
  }
  const runtime = installedOfficial(env);
  return runtime === undefined ? { reason: `the download of ${version} left no binary` } : { runtime };
}
