// Everything a fresh machine lacks: packages, the Electron runtime, system libraries. Does nothing where all is there.
import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';

/** @returns {Promise<import('./runtime/official.mjs').Runtime>} */
export async function setUp() {
  await ensureDependencies();
  // these stand on installed packages
  const { ensureRuntime } = await import('./ensureRuntime.mjs');
  const { ensureSystemLibraries } = await import('./systemLibraries.mjs');
  const runtime = await ensureRuntime(process.argv.includes('--official') ? { wanted: 'official' } : {});
  await ensureSystemLibraries(runtime.executable);
  return runtime;
}

if (process.argv[1]?.endsWith('setUp.mjs')) {
  try {
    await setUp();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
