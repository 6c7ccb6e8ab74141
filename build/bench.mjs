// npm run bench -- <name> [arguments]: runs one of e2e/bench on plain Node.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { bundle } from './bundle.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './project.mjs';
import { run, runProgram } from './shell.mjs';

/** Benches print a table; what they share does not. */
const BENCHES = ['engine', 'import', 'layout'];

await runProgram(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const file = path.join('e2e', 'bench', `${name}.ts`);
  if (!BENCHES.includes(name) || !fs.existsSync(path.join(root, file))) {
    process.stderr.write(`usage: npm run bench -- ${BENCHES.join('|')} [arguments]\n`);
    return 2;
  }
  await ensureDependencies();
  if (name === 'import') await bundle(['cli']);
  const { code } = await run(process.execPath, ['build/run.mjs', file, ...rest]);
  return code;
});
