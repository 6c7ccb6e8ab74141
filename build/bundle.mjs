// dist/: the window (vite), the shell and the command line (esbuild), artwork, fonts and templates as they are.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { copyArtwork } from './artwork.mjs';
import { root } from './project.mjs';
import { isProgram, run, runProgram } from './shell.mjs';

/** @typedef {'window' | 'shell' | 'cli' | 'artwork'} Part */

const dist = path.join(root, 'dist');
const stamps = path.join(dist, 'stamps');
/** What every part stands on. */
const COMMON_INPUTS = ['shared', 'package-lock.json', 'build/bundle.mjs'];

/** @type {import('esbuild').BuildOptions} */
const onNode = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', minify: true, logLevel: 'warning' };

/** @param {import('esbuild').BuildOptions & { entry: string, outfile: string }} options */
async function bundleForNode({ entry, outfile, ...options }) {
  const { build } = await import('esbuild');
  await build({ ...onNode, ...options, entryPoints: [path.join(root, entry)], outfile: path.join(dist, outfile) });
}

/** The start takes half as long with it; without it nothing is missing. @param {string} program @param {string} cache */
async function compileCode(program, cache) {
  const templates = ['build/warmUp.yaml', 'shared/importers/terraform/fixtures/plan.json'];
  const check = ['check', ...templates, '--no-policy'];
  await run(process.execPath, ['build/compileCode.cjs', program, cache, ...check], { capture: true });
}

/** @type {Record<Part, { inputs: string[], make: () => Promise<unknown> }>} */
const PARTS = {
  window: {
    inputs: ['renderer', 'build/vite.config.mjs'],
    make: async () => {
      const { build } = await import('vite');
      return build({ configFile: path.join(root, 'build', 'vite.config.mjs') });
    },
  },
  shell: {
    inputs: ['electron'],
    make: () =>
      Promise.all([
        bundleForNode({ entry: 'electron/main.ts', outfile: 'main.cjs', external: ['electron'] }),
        bundleForNode({ entry: 'electron/preload.ts', outfile: 'preload.cjs', external: ['electron'] }),
      ]),
  },
  cli: {
    inputs: ['electron/cli', 'electron/files', 'build/compileCode.cjs', 'build/warmUp.yaml'],
    make: async () => {
      await bundleForNode({ entry: 'electron/cli/main.ts', outfile: 'cli/program.cjs' });
      fs.cpSync(path.join(root, 'electron', 'cli', 'launchers'), path.join(dist, 'cli'), { recursive: true });
      await compileCode(path.join(dist, 'cli', 'program.cjs'), path.join(dist, 'cli', 'program.cache'));
    },
  },
  artwork: { inputs: ['build/artwork.mjs'], make: () => copyArtwork(dist) },
};

/** Latest change of a file or of anything in a folder, ms. @param {string} entry @returns {number} */
function changedAt(entry) {
  const info = fs.statSync(entry);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...fs.readdirSync(entry).map((name) => changedAt(path.join(entry, name))));
}

/** @param {Part} part */
function isCurrent(part) {
  const stamp = path.join(stamps, part);
  if (!fs.existsSync(stamp)) return false;
  const made = fs.statSync(stamp).mtimeMs;
  return [...COMMON_INPUTS, ...PARTS[part].inputs].every((input) => changedAt(path.join(root, input)) <= made);
}

/** @param {Part} part */
async function makePart(part) {
  // what changes while a part is being made is not in it
  const started = new Date();
  const stamp = path.join(stamps, part);
  await PARTS[part].make();
  fs.mkdirSync(stamps, { recursive: true });
  fs.writeFileSync(stamp, '');
  fs.utimesSync(stamp, started, started);
}

/**
 * Makes what is older than its sources.
 * @param {readonly Part[]} [parts]
 */
export async function bundle(parts = ['window', 'shell', 'cli', 'artwork']) {
  await Promise.all(parts.filter((part) => !isCurrent(part)).map(makePart));
}

if (isProgram(import.meta.url)) await runProgram(() => bundle());
