// npm start: sets up, bundles, opens the app on the sample; without a display does the same job without a window.
import process from 'node:process';
import { sandboxSituation } from './sandbox.mjs';
import { setUp } from './setUp.mjs';
import { run, runProgram } from './shell.mjs';
import { hasDisplay } from './systemLibraries.mjs';

await runProgram(async () => {
  const runtime = await setUp();
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  if (!hasDisplay()) {
    process.stderr.write('There is no display, so the sample is assessed without a window.\n');
    return (await run(process.execPath, ['dist/cli/demarc.cjs', 'sample', '--out', 'out'])).code;
  }
  const { switches, note, problem } = sandboxSituation(runtime.dist);
  if (note !== undefined) process.stderr.write(`${note}\n`);
  if (problem !== undefined) throw new Error(problem);
  return (await run(runtime.executable, [...switches, '.', ...process.argv.slice(2)])).code;
});
