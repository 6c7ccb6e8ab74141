// npm test: sets up, then check, unit tests and e2e in the real Electron. Ends with the sum over all suites.
import process from 'node:process';
import { setUp } from './setUp.mjs';

/** @typedef {import('./checkSteps.mjs').Result} Result */

/** @param {unknown} error */
const say = (error) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);

/**
 * A suite that can't even start counts as one failure, so that the sum is always told.
 * @param {string} name
 * @param {() => Promise<Result[]>} run
 * @returns {Promise<Result[]>}
 */
async function suite(name, run) {
  try {
    return await run();
  } catch (error) {
    say(error);
    return [{ name, passed: 0, failed: 1 }];
  }
}

try {
  await setUp();
  const { printSum, runChecks } = await import('./checkSteps.mjs');
  const { bundle } = await import('./bundle.mjs');
  const { runE2e } = await import('./e2e.mjs');
  const checks = await suite('check', () => runChecks((line) => process.stdout.write(`${line}\n`)));
  const e2e = await suite('e2e', async () => {
    await bundle();
    return [await runE2e([])];
  });
  process.exitCode = printSum([...checks, ...e2e]);
} catch (error) {
  say(error);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
