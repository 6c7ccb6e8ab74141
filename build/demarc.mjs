// npm run --silent demarc -- …: the command line on plain Node, bundled when its sources have changed.
import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './shell.mjs';

await ensureDependencies();
const { bundle } = await import('./bundle.mjs');
await bundle();
const { code } = await run(process.execPath, ['dist/cli/demarc.cjs', ...process.argv.slice(2)]);
process.exitCode = code;
