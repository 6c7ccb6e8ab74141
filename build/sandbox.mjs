import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** @param {string} name below /proc/sys */
function kernelSetting(name) {
  const file = `/proc/sys/${name}`;
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined;
}

/** Whether this kernel lets an ordinary user make the namespaces that Chromium's sandbox stands on. */
function areNamespacesRestricted() {
  return (
    kernelSetting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    kernelSetting('kernel/unprivileged_userns_clone') === '0' ||
    kernelSetting('user/max_user_namespaces') === '0'
  );
}

/** Whether the runtime's helper may do it instead. @param {string} helper */
function isSetuid(helper) {
  if (!fs.existsSync(helper)) return false;
  const { uid, mode } = fs.statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}

/**
 * The switches that starting takes here, and what to tell the person who starts.
 * @param {string} dist folder of the runtime
 * @returns {{ switches: string[], note?: string, problem?: string }} problem: it would not start
 */
export function sandboxSituation(dist) {
  if (process.platform !== 'linux') return { switches: [] };
  if (process.getuid?.() === 0) {
    const note = 'Running as root, to whom Chromium refuses its sandbox: it is off (--no-sandbox).';
    return { switches: ['--no-sandbox'], note };
  }
  const helper = path.join(dist, 'chrome-sandbox');
  if (!areNamespacesRestricted() || isSetuid(helper)) return { switches: [] };
  const remedy = `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`;
  return { switches: [], problem: `This system restricts user namespaces, so the sandbox needs its helper: ${remedy}` };
}
