// npm test: sets up, then check, unit tests and e2e in the real Electron. Ends with the sum over all suites.
import process from 'node:process';
import { setUp } from './setUp.mjs';

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

await setUp();
const { runSteps } = await import('./checkSteps.mjs');
const { runUnitTests } = await import('./unitTests.mjs');
const { bundle } = await import('./bundle.mjs');
const { runE2e } = await import('./e2e.mjs');

/** @type {{ name: string, run: () => Promise<{ passed: number, failed: number }> }[]} */
const suites = [
  { name: 'check', run: () => runSteps(say) },
  { name: 'unit', run: runUnitTests },
  {
    name: 'e2e',
    run: async () => {
      await bundle();
      return runE2e([]);
    },
  },
];
const results = [];
for (const { name, run } of suites) {
  say(`\n── ${name}`);
  results.push({ name, ...(await run()) });
}
say('');
for (const { name, passed, failed } of results) say(`${name}: ${String(passed)} passed, ${String(failed)} failed`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
say(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
