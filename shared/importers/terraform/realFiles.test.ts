import { describe, expect, test } from 'vitest';
import { fixtureFiles } from '../testFixtures.js';
import type { Imported, ImportFile } from '../types.js';
import { readTerraform } from './readTerraform.js';
import { terraform } from './terraform.js';
import { sourceIds } from './testImport.js';

const files = fixtureFiles('iac').filter((file) => terraform.accepts(file.text));

function read(file: ImportFile): Imported {
  const result = terraform.read([file]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

/** Texts under keys that name a secret, long enough to be one. */
function secretsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return /password|secret|auth_token|user_data|private_key/.test(key) && value.length > 7 ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((member) => secretsIn(member, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => secretsIn(member, name));
}

describe('terraform on real plans and states', () => {
  let all = 0;
  let dropped = 0;

  test.for(files)('$name: every resource is an element, folded or warned of, once', (file) => {
    const imported = read(file);
    const part = readTerraform(file);
    const written = 'error' in part ? [] : part.resources.map(({ id }) => id);
    const left = imported.warnings.flatMap(({ kind, sourceId }) =>
      kind === 'note' || sourceId === undefined ? [] : [sourceId],
    );
    const seen = [...sourceIds(imported), ...left];
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual([...written].sort());
    all += written.length;
    dropped += imported.warnings.filter(({ kind }) => kind === 'dropped').length;
  });

  test('less than one in a hundred resources is dropped', () => {
    expect(dropped).toBeLessThanOrEqual(all / 100);
  });

  test.for(files)('$name: every parent, member and end of an edge exists', (file) => {
    const { diagram } = read(file);
    const has = (id: string): boolean => diagram.nodes.has(id) || diagram.boundaries.has(id);
    for (const element of [...diagram.nodes.values(), ...diagram.boundaries.values()]) {
      expect(element.parent === undefined || diagram.boundaries.has(element.parent)).toBe(true);
    }
    for (const { members } of diagram.boundaries.values()) {
      expect((members ?? []).filter((id) => !diagram.nodes.has(id))).toEqual([]);
    }
    for (const { source, target } of diagram.edges.values()) expect([has(source), has(target)]).toEqual([true, true]);
  });

  test.for(files)('$name: nothing of a secret is kept, and twice gives the same', (file) => {
    const { diagram, verdicts, warnings } = read(file);
    const { nodes, boundaries, edges } = diagram;
    const kept = JSON.stringify([[...nodes], [...boundaries], [...edges], verdicts, warnings]);
    expect(secretsIn(JSON.parse(file.text)).filter((secret) => kept.includes(secret))).toEqual([]);
    expect(read(file)).toEqual({ diagram, verdicts, warnings });
  });
});
