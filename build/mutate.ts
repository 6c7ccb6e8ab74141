// Puts one fault after the other into the data and the rules, and expects a red test each time:
// npm run mutate [-- S|O|CX|controls ...]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { EXPLAINED } from './mutate/explained.js';
import {
  conditionMutants,
  controlMutants,
  matrixMutants,
  modelTaskMutants,
  optionMutants,
  type Mutant,
} from './mutate/mutants.js';
import { loadSuite, type Suite } from './mutate/suite.js';
import type { RegisteredTest } from './mutate/testRegistry.js';

const root = process.cwd();

/** `CX-01` of the file of a rule. */
function ruleIn(file: string): string | undefined {
  return /^ {4}id: '(CX-\d\d)'/m.exec(readFileSync(path.join(root, file), 'utf8'))?.[1];
}

const GROUPS: Readonly<Record<string, (suite: Suite) => readonly Mutant[]>> = {
  S: (suite) => [
    ...matrixMutants(suite),
    ...modelTaskMutants(suite),
    ...conditionMutants(suite, (file) => (file.includes('/modelChecks/') ? /^S\d+\b/ : undefined)),
  ],
  O: optionMutants,
  CX: (suite) =>
    conditionMutants(suite, (file) => {
      if (!file.startsWith('shared/rules/')) return undefined;
      const id = ruleIn(file);
      // what rules share is noticed by any of them
      return id === undefined ? /./ : new RegExp(`^${id}[bc]?\\b`);
    }),
  controls: controlMutants,
};

function isRed(test: RegisteredTest): boolean {
  try {
    test.run();
    return false;
  } catch {
    return true;
  }
}

/** Condition → the tests that come by it. */
function witnessesOf(suite: Suite): ReadonlyMap<number, ReadonlySet<RegisteredTest>> {
  const witnesses = new Map<number, Set<RegisteredTest>>();
  for (const test of suite.registered) {
    const met = suite.conditionsMet(() => {
      test.run();
    });
    for (const condition of met) witnesses.set(condition, (witnesses.get(condition) ?? new Set()).add(test));
  }
  return witnesses;
}

function testsFor(suite: Suite, mutant: Mutant, witnesses: ReturnType<typeof witnessesOf>): readonly RegisteredTest[] {
  const { condition, tests, file } = mutant;
  const able = condition === undefined ? suite.registered : [...(witnesses.get(condition) ?? [])];
  return able.filter(
    (test) => (file === undefined || test.file === file) && test.names.some((name) => tests.test(name)),
  );
}

/** Whether a test notices. */
function isKilled(mutant: Mutant, tests: readonly RegisteredTest[]): boolean {
  mutant.apply();
  try {
    return tests.some(isRed);
  } finally {
    mutant.revert();
  }
}

function nameOf({ id, what }: Mutant): string {
  return `${id} | ${what}`;
}

const wanted = process.argv.slice(2);
const unheard = wanted.filter((group) => !Object.hasOwn(GROUPS, group));
if (unheard.length > 0) {
  process.stderr.write(`No such group: ${unheard.join(', ')}. There are ${Object.keys(GROUPS).join(', ')}.\n`);
  process.exit(2);
}
const suite = await loadSuite(root);
const red = suite.registered.filter(isRed);
if (red.length > 0) {
  process.stderr.write(`Red before anything was changed:\n${red.map(({ names }) => names.join(' > ')).join('\n')}\n`);
  process.exit(2);
}
const witnesses = witnessesOf(suite);
let survived = 0;
for (const [group, mutantsOf] of Object.entries(GROUPS)) {
  if (wanted.length > 0 && !wanted.includes(group)) continue;
  const mutants = mutantsOf(suite);
  const alive = mutants.filter((mutant) => !isKilled(mutant, testsFor(suite, mutant, witnesses)));
  const unexplained = alive.filter((mutant) => EXPLAINED[nameOf(mutant)] === undefined);
  for (const mutant of alive) {
    const why = EXPLAINED[nameOf(mutant)];
    process.stdout.write(
      `${why === undefined ? 'survived' : 'explained'}  ${nameOf(mutant)}${why === undefined ? '' : `: ${why}`}\n`,
    );
  }
  survived += unexplained.length;
  process.stdout.write(
    `${group}: ${mutants.length} mutants, ${mutants.length - alive.length} noticed, ${unexplained.length} survived\n`,
  );
}
process.exitCode = survived > 0 ? 1 : 0;
