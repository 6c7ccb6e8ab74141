// Plain Node only: this runs before anything is installed.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './shell.mjs';

/** Shared library that Electron is linked against → Debian's package; what these bring along is not listed. */
const LIBRARIES = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libdrm.so.2': 'libdrm2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libcups.so.2': 'libcups2',
  'libXss.so.1': 'libxss1',
};
/** Program of the virtual display → Debian's package. */
const VIRTUAL_DISPLAY = { Xvfb: 'xvfb', 'xvfb-run': 'xvfb', xauth: 'xauth' };

/** Whether a person sits before a display here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Runs a program that opens windows, on a virtual display where there is none.
 * @param {readonly string[]} command the program and its arguments
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runOnDisplay(command, options) {
  const screen = hasDisplay() ? [] : ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];
  const [program = '', ...args] = [...screen, ...command];
  return run(program, args, options);
}

/** @param {string} program */
export function isOnPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));
}

/** The names of `table` whose key is not there. @param {Record<string, string>} table @param {(key: string) => boolean} isThere */
function packagesFor(table, isThere) {
  return [
    ...new Set(
      Object.entries(table)
        .filter(([key]) => !isThere(key))
        .map(([, name]) => name),
    ),
  ];
}

function missingLibraryPackages() {
  // not on the PATH of an ordinary user
  const loader = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => fs.existsSync(file));
  // a system without it has its own ways; the runtime's own start tells what is missing there
  if (loader === undefined) return [];
  const known = execFileSync(loader, ['-p'], { encoding: 'utf8' });
  return packagesFor(LIBRARIES, (name) => known.includes(`\t${name} `));
}

/** Debian's names of what is missing here. */
export function missingPackages() {
  if (process.platform !== 'linux') return [];
  return [...missingLibraryPackages(), ...(hasDisplay() ? [] : packagesFor(VIRTUAL_DISPLAY, isOnPath))];
}

/** Newer Debian and Ubuntu releases name some of them with a suffix. @param {readonly string[]} names */
function asNamedHere(names) {
  const isOffered = (/** @type {string} */ name) => {
    try {
      return /Candidate: (?!\(none\))/.test(execFileSync('apt-cache', ['policy', name], { encoding: 'utf8' }));
    } catch {
      return false;
    }
  };
  return names.map((name) => (!isOffered(name) && isOffered(`${name}t64`) ? `${name}t64` : name));
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // another installation may be under way on a machine that has just started
  const { code, output } = await run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    capture: true,
    env,
  });
  if (code !== 0) throw new Error(`apt-get ${args[0]} failed:\n${output.slice(-2000)}`);
}

/**
 * Installs packages of the system, or says what to do.
 * @param {readonly string[]} names Debian's
 * @throws an error naming the command to run, where it can't be done from here
 */
export async function installPackages(names) {
  if (names.length === 0) return;
  if (!isOnPath('apt-get')) {
    throw new Error(
      `Missing system packages (Debian's names): ${names.join(' ')}. Install them with your package manager.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`Missing system packages. Run: sudo apt-get install -y ${asNamedHere(names).join(' ')}`);
  }
  process.stderr.write(`Installing system packages: ${names.join(' ')} …\n`);
  await aptGet(['update']);
  await aptGet(['install', '-y', '--no-install-recommends', ...asNamedHere(names)]);
}

/** Sees to the libraries that the runtime needs, and to a virtual display where there is none. */
export async function ensureSystemLibraries() {
  await installPackages(missingPackages());
}
