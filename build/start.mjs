// npm start: sets up, bundles, opens the app on the sample; without a display does the same job without a window.
import process from 'node:process';
import { setUp } from './setUp.mjs';

const runtime = await setUp();
const { bundle } = await import('./bundle.mjs');
const { hasDisplay } = await import('./systemLibraries.mjs');
const { run } = await import('./shell.mjs');
await bundle();

if (hasDisplay()) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot)
    process.stderr.write('Running as root: Chromium refuses its sandbox to root, so it is off (--no-sandbox).\n');
  const switches = isRoot ? ['--no-sandbox'] : [];
  const { code } = await run(runtime.executable, [...switches, '.', ...process.argv.slice(2)]);
  process.exitCode = code;
} else {
  process.stderr.write('There is no display: the sample is assessed without a window.\n');
  const { code } = await run(process.execPath, ['dist/cli/demarc.cjs', 'sample', '--out', 'out']);
  process.exitCode = code;
}
