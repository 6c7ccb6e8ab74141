// Runs a TypeScript entry point on plain Node: node build/run.mjs <entry.ts> [arguments]
// The entry sees its own path as argv[1] and is run from the project's root.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write('usage: node build/run.mjs <entry.ts> [arguments]\n');
  process.exit(2);
}
const { build } = await import('esbuild');
const source = path.resolve(entry);
const outfile = path.join(root, 'dist', 'run', `${path.relative(root, source).replaceAll(/[\\/]/g, '-')}.mjs`);
await build({
  entryPoints: [source],
  outfile,
  bundle: true,
  // packages are found in node_modules at run time, so their own files stay where they look for them
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, source, ...rest];
await import(pathToFileURL(outfile).href);
