import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { run } from './shell.mjs';

/** Debian's names of what Electron is linked against, and of the display that tests run on. */
const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libdrm2',
  'libxss1',
  'libxkbcommon0',
  'libatk-bridge2.0-0',
];
const VIRTUAL_DISPLAY = ['xvfb', 'xauth'];

/** Whether a person sits before a display here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Shared libraries that a program can't find. @param {string} executable @returns {string[]} */
function missingLibraries(executable) {
  const listed = execFileSync('ldd', [executable], { encoding: 'utf8' });
  return [...listed.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

function isDebian() {
  return fs.existsSync('/etc/debian_version') && fs.existsSync('/usr/bin/apt-get');
}

function hasXvfb() {
  return (process.env.PATH ?? '').split(':').some((folder) => fs.existsSync(`${folder}/Xvfb`));
}

/** Newer Debian and Ubuntu name some of them with a suffix. @param {string[]} names */
function available(names) {
  return names.map((name) => {
    const candidate = (/** @type {string} */ one) => {
      try {
        return /Candidate: (?!\(none\))/.test(execFileSync('apt-cache', ['policy', one], { encoding: 'utf8' }));
      } catch {
        return false;
      }
    };
    return !candidate(name) && candidate(`${name}t64`) ? `${name}t64` : name;
  });
}

/**
 * Sees to the libraries that the runtime needs, and to a virtual display where there is none.
 * @param {string} executable the runtime
 * @throws an error naming the command to run where they are missing and can't be installed from here
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(executable);
  const display = hasDisplay() || hasXvfb() ? [] : VIRTUAL_DISPLAY;
  if (missing.length === 0 && display.length === 0) return;
  const wanted = [...(missing.length > 0 ? LIBRARIES : []), ...display];
  if (!isDebian())
    throw new Error(
      `Missing: ${[...missing, ...display].join(', ')}. Install them with your system's package manager.`,
    );
  if (process.getuid?.() !== 0)
    throw new Error(`Missing system libraries. Run: sudo apt-get install -y ${available(wanted).join(' ')}`);
  process.stderr.write(`Installing system libraries: ${wanted.join(' ')} …\n`);
  await run('apt-get', ['update', '-q'], { capture: true });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...available(wanted)],
    { capture: true, env },
  );
  if (code !== 0) throw new Error(`apt-get install failed:\n${output.slice(-2000)}`);
}
