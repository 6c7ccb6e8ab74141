import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './project.mjs';

const packages = path.join(root, 'node_modules');
/** Where a file name occurs twice, the first of these folders counts. */
const ICON_FOLDERS = ['architecture-service', 'architecture-group', 'category', 'resource'];

/** The provider's own file of an icon reference such as `aws/AmazonEC2`. @param {string} icon */
export function artworkSource(icon) {
  const [set = '', name = ''] = icon.split('/');
  if (set === 'glyph') return path.join(root, 'shared', 'catalog', 'glyphs', `${name}.svg`);
  const files = ICON_FOLDERS.map((folder) => path.join(packages, 'aws-icons', 'icons', folder, `${name}.svg`));
  const found = files.find((file) => fs.existsSync(file));
  if (found === undefined) throw new Error(`There is no artwork for ${icon}.`);
  return found;
}

/** Icon references of the catalog's services. @param {string} dist @returns {Promise<string[]>} */
export async function catalogIcons(dist) {
  const { build } = await import('esbuild');
  const outfile = path.join(dist, 'stamps', 'services.cjs');
  const entry = path.join(root, 'shared', 'catalog', 'services.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
  const require = createRequire(import.meta.url);
  const { services } = /** @type {{ services: { icon: string }[] }} */ (require(outfile));
  return [...new Set(services.map(({ icon }) => icon))].sort();
}

/** @param {string} from @param {string} to @param {(name: string) => boolean} isWanted */
function copyFiles(from, to, isWanted) {
  fs.mkdirSync(to, { recursive: true });
  for (const name of fs.readdirSync(from).filter(isWanted)) fs.copyFileSync(path.join(from, name), path.join(to, name));
}

/** Icons (byte for byte), fonts and templates, where the app and the command line look for them. @param {string} dist */
export async function copyArtwork(dist) {
  const icons = path.join(dist, 'icons');
  fs.rmSync(icons, { recursive: true, force: true });
  fs.mkdirSync(path.join(icons, 'aws'), { recursive: true });
  for (const icon of await catalogIcons(dist)) {
    if (icon.startsWith('aws/')) fs.copyFileSync(artworkSource(icon), path.join(icons, `${icon}.svg`));
  }
  copyFiles(path.join(root, 'shared', 'catalog', 'glyphs'), path.join(icons, 'glyph'), (name) => name.endsWith('.svg'));
  const inter = path.join(packages, '@fontsource', 'inter');
  copyFiles(path.join(inter, 'files'), path.join(dist, 'fonts'), (name) => /-(400|600)-normal\.woff2$/.test(name));
  fs.copyFileSync(path.join(inter, 'LICENSE'), path.join(dist, 'fonts', 'OFL.txt'));
  const templates = path.join(root, 'shared', 'templates');
  copyFiles(templates, path.join(dist, 'templates'), (name) => name.endsWith('.demarc'));
}
