// npm run check: format, lint, types, layers, unit tests.
import process from 'node:process';
import { ensureDependencies } from './dependencies.mjs';

await ensureDependencies();
const { runSteps } = await import('./checkSteps.mjs');
const { runUnitTests } = await import('./unitTests.mjs');
const steps = await runSteps((line) => process.stdout.write(`${line}\n`));
const tests = await runUnitTests();
const failed = steps.failed + tests.failed;
process.stdout.write(`${String(steps.passed + tests.passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
