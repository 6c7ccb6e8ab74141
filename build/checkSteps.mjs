import path from 'node:path';
import process from 'node:process';
import { root } from './project.mjs';
import { runTool } from './shell.mjs';
import { runUnitTests } from './unitTests.mjs';

/** @typedef {{ name: string, passed: number, failed: number }} Result */
/** @typedef {{ name: string, script: string, args: string[] }} Step */

const CACHE = path.join(root, 'node_modules', '.cache', 'demarc');

/** @param {string} project @returns {Step} */
function types(project) {
  const known = path.join(CACHE, `${project.replaceAll(/[/.]/g, '-')}.tsbuildinfo`);
  return {
    name: `types of ${project}`,
    script: 'typescript-7/bin/tsc',
    args: ['-p', project, '--incremental', '--tsBuildInfoFile', known],
  };
}

/** What `npm run check` holds the code to, besides the unit tests; the longest first. @type {Step[]} */
export const STEPS = [
  { name: 'lint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  // everything, tests too; then what must do without Node, and without the DOM
  types('tsconfig.json'),
  types('shared/tsconfig.json'),
  types('renderer/tsconfig.json'),
  { name: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'layers',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'shared', 'electron', 'renderer', 'build', 'e2e'],
  },
];

/** @param {Step} step @param {(line: string) => void} log @returns {Promise<Result>} */
async function runStep({ name, script, args }, log) {
  const { code, output } = await runTool(script, args, { capture: true });
  log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output.trimEnd()}`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * Format, lint, types, layers and unit tests, two at a time.
 * @param {(line: string) => void} log
 * @returns {Promise<Result[]>} the steps as one result, the unit tests as another
 */
export async function runChecks(log) {
  const [first, ...rest] = STEPS.map((step) => () => runStep(step, log));
  const unit = () => runUnitTests(log);
  const queue = [first, unit, ...rest].filter((job) => job !== undefined);
  /** @type {Result[]} */
  const results = [];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) results.push(await job());
  };
  await Promise.all([worker(), worker()]);
  const steps = results.filter(({ name }) => name !== 'unit');
  const sum = (/** @type {'passed' | 'failed'} */ key) => steps.reduce((total, result) => total + result[key], 0);
  return [
    { name: 'check', passed: sum('passed'), failed: sum('failed') },
    ...results.filter(({ name }) => name === 'unit'),
  ];
}

/**
 * Prints each suite and, as the last line, the sum over all.
 * @param {readonly Result[]} results
 * @returns {number} exit code
 */
export function printSum(results) {
  const lines = results.map(({ name, passed, failed }) => `${name}: ${passed} passed, ${failed} failed`);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.stdout.write(`\n${[...lines, `${passed} passed, ${failed} failed`].join('\n')}\n`);
  return failed > 0 || results.some((result) => result.passed === 0) ? 1 : 0;
}
