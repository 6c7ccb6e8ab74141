// Plain Node only: this runs before anything is installed.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './project.mjs';
import { run } from './shell.mjs';

const LOCK = path.join(root, 'package-lock.json');
const INSTALLED = path.join(root, 'node_modules', '.package-lock.json');

/** The packages of a lock file, without the project itself. @param {string} file */
function packagesOf(file) {
  const { packages } = /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */ (
    JSON.parse(fs.readFileSync(file, 'utf8'))
  );
  return new Map(Object.entries(packages).filter(([name]) => name !== ''));
}

/** Whether node_modules holds what the lock file names; optional packages of other systems may be missing. */
export function areInstalled() {
  if (!fs.existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return [...packagesOf(LOCK)].every(
    ([name, { version, optional }]) => optional === true || installed.get(name)?.version === version,
  );
}

/** Installs what package-lock.json names, when something of it is missing. */
export async function ensureDependencies() {
  if (areInstalled()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  const { code, output } = await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { capture: true });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
}
