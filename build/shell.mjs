import { spawn } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

/**
 * Runs a program from the project's root.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: NodeJS.ProcessEnv }} [options] capture: hold the output back and return it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { capture = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm is a script on Windows
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * A tool of node_modules, on this Node and without a shell.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/** Whether a module is what was started, rather than imported. @param {string} url its import.meta.url */
export function isProgram(url) {
  const started = process.argv[1];
  return started !== undefined && url === pathToFileURL(fs.realpathSync(started)).href;
}

/**
 * What goes wrong in a script is told in its own words, without a stack trace.
 * @param {() => Promise<number | void>} main returns the exit code
 */
export async function runProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
