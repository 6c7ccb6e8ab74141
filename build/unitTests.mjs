import fs from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';
import { runTool } from './shell.mjs';

/**
 * Runs the unit tests; their output is shown where one fails.
 * @param {(line: string) => void} log
 * @returns {Promise<import('./checkSteps.mjs').Result>}
 */
export async function runUnitTests(log) {
  const report = path.join(root, 'test-results', 'unit.json');
  fs.rmSync(report, { force: true });
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile=${report}`];
  const { code, output } = await runTool('vitest/vitest.mjs', args, { capture: true });
  if (!fs.existsSync(report)) {
    log(`✗ unit tests\n${output}`);
    return { name: 'unit', passed: 0, failed: 1 };
  }
  const { numPassedTests = 0, numFailedTests = 0 } = /** @type {Record<string, number>} */ (
    JSON.parse(fs.readFileSync(report, 'utf8'))
  );
  // a file that does not load has no failed test of its own
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  log(failed === 0 ? `✓ unit tests (${numPassedTests})` : `✗ unit tests\n${output}`);
  return { name: 'unit', passed: numPassedTests, failed };
}
