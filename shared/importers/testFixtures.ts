/** The real files beside the repository that some tests run over; they are absent on other machines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportFile } from './types.js';

const fixtures = fileURLToPath(new URL('../../../shared/fixtures', import.meta.url));

/** All files of a fixture folder, or none where it isn't there; then one line says so. */
export function fixtureFiles(folder: 'iac' | 'diagrams'): readonly ImportFile[] {
  const directory = path.join(fixtures, folder);
  if (!existsSync(directory)) {
    process.stdout.write(`No fixtures at ${directory}: the tests over real files have nothing to run on.\n`);
    return [];
  }
  return readdirSync(directory)
    .filter((name) => name !== 'manifest.json')
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8') }));
}

/** A file of the oracle as JSON; undefined where there is none. */
export function oracleFile(...parts: readonly string[]): unknown {
  const file = path.join(fixtures, 'oracle', ...parts);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
}
