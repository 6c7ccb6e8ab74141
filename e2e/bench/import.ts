/** Import against the least that any importer does, and the command line against an empty program: npm run bench -- import [repeats] [FILES…] */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { LineCounter, parseDocument } from 'yaml';
import { assess } from '../../shared/assessment/assess.js';
import { catalog } from '../../shared/catalog/index.js';
import { importFiles } from '../../shared/importers/index.js';
import { median, timed } from './timing.js';

const TODAY = '2026-11-25';
const FIXTURES = path.resolve('..', 'shared', 'fixtures', 'iac');
const CLI = path.resolve('dist', 'cli', 'demarc.cjs');
const [count = '9', ...named] = process.argv.slice(2);
const repeats = Number(count);

/** The largest file and the largest in YAML of the real ones beside the repository. */
function largest(): readonly string[] {
  if (!existsSync(FIXTURES)) return [];
  const files = readdirSync(FIXTURES)
    .filter((name) => name !== 'manifest.json')
    .map((name) => path.join(FIXTURES, name))
    .sort((a, b) => readFileSync(b).length - readFileSync(a).length);
  return [files[0], files.find((file) => /\.ya?ml$/.test(file))].filter((file) => file !== undefined);
}

interface Times {
  readonly parse: number[];
  readonly import: number[];
  readonly empty: number[];
  readonly check: number[];
}

function start(...argv: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (status === null || status > 1) throw new Error(stderr);
}

/** One after the other in every round, so that a busy machine is busy for all of them. */
function measured(file: string): Times {
  const text = readFileSync(file, 'utf8');
  const times: Times = { parse: [], import: [], empty: [], check: [] };
  for (let round = 0; round < repeats; round += 1) {
    times.parse.push(
      timed(() => parseDocument(text, { version: '1.1', lineCounter: new LineCounter(), logLevel: 'silent' })).ms,
    );
    times.import.push(
      timed(() => {
        const read = importFiles([{ name: path.basename(file), text }]);
        if ('error' in read) throw new Error(read.error.message);
        assess(read.diagram, catalog, TODAY);
      }).ms,
    );
    times.empty.push(timed(() => start('-e', '0')).ms);
    times.check.push(timed(() => start(CLI, 'check', file, '--today', TODAY)).ms);
  }
  return times;
}

const files = named.length > 0 ? named : largest();
if (files.length === 0) process.stderr.write('No files to read: name some, npm run bench -- import 9 template.yaml\n');
console.table(
  files.map((file) => {
    const times = measured(file);
    const parse = median(times.parse);
    const imported = median(times.import);
    const allowed = 3 * median(times.empty) + 2 * imported;
    return {
      file: path.basename(file),
      'yaml alone, ms': Math.round(parse),
      'import and assess, ms': Math.round(imported),
      'of yaml alone (≤ 5)': `${(imported / parse).toFixed(2)} ×`,
      'node -e 0, ms': Math.round(median(times.empty)),
      'demarc check, ms': Math.round(median(times.check)),
      'of 3 × node + 2 × import (≤ 1)': `${(median(times.check) / allowed).toFixed(2)} ×`,
    };
  }),
);
