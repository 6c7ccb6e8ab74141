// npm run --silent demarc -- …: the command line on plain Node, bundled when its sources have changed.
import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { run, runProgram } from './shell.mjs';

await runProgram(async () => {
  await ensureDependencies();
  const { bundle } = await import('./bundle.mjs');
  // PNG and PDF are made by the shell
  await bundle(['cli', 'shell', 'artwork']);
  return (await run(process.execPath, ['dist/cli/demarc.cjs', ...process.argv.slice(2)])).code;
});
