// npm run fix: mends what can be mended.
import process from 'node:process';
import { runTool } from './shell.mjs';

const lint = await runTool('eslint/bin/eslint.js', ['.', '--fix']);
const format = await runTool('prettier/bin/prettier.cjs', ['--write', '--log-level', 'warn', '.']);
process.exitCode = lint.code || format.code;
