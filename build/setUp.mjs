// Everything a fresh machine lacks: packages, system libraries, the Electron runtime. Does nothing where all is there.
import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { isProgram, runProgram } from './shell.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';

/**
 * @param {{ official?: boolean }} [options] official: no fallback
 * @returns {Promise<import('./runtime/official.mjs').Runtime>}
 */
export async function setUp({ official = false } = {}) {
  await Promise.all([ensureDependencies(), ensureSystemLibraries()]);
  // stands on installed packages
  const { ensureRuntime } = await import('./ensureRuntime.mjs');
  return ensureRuntime(official ? { wanted: 'official' } : {});
}

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    await setUp({ official: process.argv.includes('--official') });
  });
}
