// npm run check: format, lint, types, layers, unit tests.
import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';
import { runProgram } from './shell.mjs';

await runProgram(async () => {
  await ensureDependencies();
  const { printSum, runChecks } = await import('./checkSteps.mjs');
  return printSum(await runChecks((line) => process.stdout.write(`${line}\n`)));
});
