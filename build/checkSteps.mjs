import { runTool } from './shell.mjs';

/** @typedef {{ name: string, script: string, args: string[] }} Step */

/** @param {string} project @returns {Step} */
const types = (project) => ({ name: `types of ${project}`, script: 'typescript/bin/tsc', args: ['-p', project] });

/** What `npm run check` holds the code to, besides the unit tests. @type {Step[]} */
export const STEPS = [
  { name: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  types('shared/tsconfig.json'),
  types('shared/tsconfig.test.json'),
  types('electron/tsconfig.json'),
  types('electron/tsconfig.fallback.json'),
  types('renderer/tsconfig.json'),
  types('e2e/tsconfig.json'),
  types('build/tsconfig.json'),
  {
    name: 'layers',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: [
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err',
      'shared',
      'electron',
      'renderer',
      'build',
      'e2e',
    ],
  },
];

/**
 * Runs the steps, two at a time.
 * @param {(line: string) => void} log
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(log) {
  let failed = 0;
  const queue = [...STEPS];
  const worker = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const { code, output } = await runTool(step.script, step.args, { capture: true });
      if (code === 0) log(`✓ ${step.name}`);
      else {
        failed += 1;
        log(`✗ ${step.name}\n${output.trimEnd()}`);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return { passed: STEPS.length - failed, failed };
}
