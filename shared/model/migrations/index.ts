import { fromVersion0 } from './fromVersion0.js';

/** From version n to n + 1, in that order. */
const migrations: readonly ((file: object) => object)[] = [fromVersion0];

/** Brings the content of an older file to the current version; what it does not understand it passes on. */
export function migrate(file: unknown, version: number): unknown {
  return migrations.slice(version).reduce((before, migration) => (isObject(before) ? migration(before) : before), file);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
