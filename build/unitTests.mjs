import fs from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';
import { runTool } from './shell.mjs';

/** Runs the unit tests. @returns {Promise<{ passed: number, failed: number }>} */
export async function runUnitTests() {
  const report = path.join(root, 'test-results', 'unit.json');
  fs.rmSync(report, { force: true });
  const { code } = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = /** @type {Record<string, number>} */ (
    JSON.parse(fs.readFileSync(report, 'utf8'))
  );
  const failed = numFailedTests ?? 0;
  // a file that does not load has no failed test of its own
  const broken = failed === 0 && code !== 0 ? Math.max(1, numFailedTestSuites ?? 1) : 0;
  return { passed: numPassedTests ?? 0, failed: failed + broken };
}
