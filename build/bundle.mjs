// dist/: the window (vite), main, preload and command line (esbuild), the artwork and fonts as they are.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './project.mjs';

const dist = path.join(root, 'dist');
const STAMP = path.join(dist, 'bundled');
const INPUTS = ['shared', 'electron', 'renderer', 'build/bundle.mjs', 'build/vite.config.mjs', 'package-lock.json'];

/** Latest change of a file or of anything in a folder, ms. @param {string} entry @returns {number} */
function changedAt(entry) {
  const info = fs.statSync(entry);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...fs.readdirSync(entry).map((name) => changedAt(path.join(entry, name))));
}

function isCurrent() {
  if (!fs.existsSync(STAMP)) return false;
  const made = fs.statSync(STAMP).mtimeMs;
  return INPUTS.every((input) => changedAt(path.join(root, input)) <= made);
}

/** Every file below a folder. @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

/** The provider's artwork, byte for byte, by its own file names; and our glyphs. */
function copyIcons() {
  const artwork = path.join(root, 'node_modules', 'aws-icons', 'icons', 'architecture-service');
  const extra = ['architecture-group', 'resource', 'category'].map((name) => path.join(path.dirname(artwork), name));
  const wanted = wantedArtwork();
  const target = path.join(dist, 'icons', 'aws');
  fs.mkdirSync(target, { recursive: true });
  for (const file of [artwork, ...extra].flatMap(filesBelow).reverse()) {
    if (wanted.has(path.basename(file, '.svg'))) fs.copyFileSync(file, path.join(target, path.basename(file)));
  }
  fs.cpSync(path.join(root, 'shared', 'catalog', 'glyphs'), path.join(dist, 'icons', 'glyph'), { recursive: true });
}

/** Names that the catalog refers to. */
function wantedArtwork() {
  const sources = filesBelow(path.join(root, 'shared', 'catalog')).filter((file) => file.endsWith('.ts'));
  const names = sources.flatMap((file) =>
    [...fs.readFileSync(file, 'utf8').matchAll(/'aws\/([A-Z]\w+)'/g)].map((match) => match[1] ?? ''),
  );
  return new Set(names);
}

function copyFonts() {
  const source = path.join(root, 'node_modules', '@fontsource', 'inter', 'files');
  const target = path.join(dist, 'fonts');
  fs.mkdirSync(target, { recursive: true });
  for (const name of fs.readdirSync(source).filter((one) => /-(400|600)-normal\.woff2$/.test(one))) {
    fs.copyFileSync(path.join(source, name), path.join(target, name));
  }
}

async function bundleNode() {
  const { build } = await import('esbuild');
  const shared = {
    bundle: true,
    platform: /** @type {const} */ ('node'),
    target: 'node20',
    minify: true,
    logLevel: /** @type {const} */ ('warning'),
  };
  const electron = { ...shared, format: /** @type {const} */ ('cjs'), external: ['electron'] };
  await Promise.all([
    build({ ...electron, entryPoints: [path.join(root, 'electron', 'main.ts')], outfile: path.join(dist, 'main.cjs') }),
    build({
      ...electron,
      entryPoints: [path.join(root, 'electron', 'preload.ts')],
      outfile: path.join(dist, 'preload.cjs'),
    }),
    build({
      ...shared,
      format: 'cjs',
      entryPoints: [path.join(root, 'electron', 'cli', 'main.ts')],
      outfile: path.join(dist, 'cli', 'demarc.cjs'),
    }),
  ]);
}

/** Does nothing when nothing has changed since the last time. */
export async function bundle() {
  if (isCurrent()) return;
  const { build } = await import('vite');
  fs.rmSync(STAMP, { force: true });
  fs.mkdirSync(dist, { recursive: true });
  await Promise.all([bundleNode(), build({ configFile: path.join(root, 'build', 'vite.config.mjs') })]);
  copyIcons();
  copyFonts();
  fs.writeFileSync(STAMP, '');
}

if (process.argv[1]?.endsWith('bundle.mjs')) await bundle();
