// npm run bench -- <name> [arguments]: runs one of e2e/bench.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundle } from './bundle.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './project.mjs';
import { setUp } from './setUp.mjs';
import { run, runProgram } from './shell.mjs';
import { runOnDisplay } from './systemLibraries.mjs';

/** Benches print a table; what they share does not. */
const BENCHES = ['canvas', 'engine', 'import', 'layout'];

/** What is measured in the real window needs the runtime, the bundle and a display. @param {string} file @param {string[]} rest */
async function inWindow(file, rest) {
  const { executable } = await setUp();
  await bundle();
  return (await runOnDisplay([process.execPath, 'build/run.mjs', file, executable, ...rest])).code;
}

await runProgram(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const file = path.join('e2e', 'bench', `${name}.ts`);
  if (!BENCHES.includes(name) || !fs.existsSync(path.join(root, file))) {
    process.stderr.write(`usage: npm run bench -- ${BENCHES.join('|')} [arguments]\n`);
    return 2;
  }
  if (name === 'canvas') return inWindow(file, rest);
  await ensureDependencies();
  if (name === 'import') await bundle(['cli']);
  const { code } = await run(process.execPath, ['build/run.mjs', file, ...rest]);
  return code;
});
