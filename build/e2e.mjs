// Playwright in the real Electron, on a virtual display where there is none. Arguments are Playwright's own.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './project.mjs';
import { isProgram, runProgram } from './shell.mjs';
import { runOnDisplay } from './systemLibraries.mjs';

/**
 * @param {readonly string[]} args Playwright's own
 * @returns {Promise<import('./checkSteps.mjs').Result>}
 */
export async function runE2e(args) {
  const report = path.join(root, 'test-results', 'e2e.json');
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  const playwright = [process.execPath, 'node_modules/@playwright/test/cli.js', 'test', ...args];
  const { code } = await runOnDisplay(playwright, { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  if (!fs.existsSync(report)) return { name: 'e2e', passed: 0, failed: 1 };
  const { stats } = /** @type {{ stats: { expected: number, unexpected: number, flaky: number } }} */ (
    JSON.parse(fs.readFileSync(report, 'utf8'))
  );
  const failed = stats.unexpected + stats.flaky;
  // what broke outside a test counts as one
  return { name: 'e2e', passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    const { setUp } = await import('./setUp.mjs');
    await setUp();
    const { bundle } = await import('./bundle.mjs');
    await bundle();
    return (await runE2e(process.argv.slice(2))).failed > 0 ? 1 : 0;
  });
}
