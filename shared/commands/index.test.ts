import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from './index.js';

/** What stands beside the commands and is none. */
const OTHERS = ['boundaryAt', 'edit', 'extractFragment', 'index', 'legalParents'];

const files = readdirSync(new URL('.', import.meta.url));
const sources = files.filter((name) => /^\w+\.ts$/.test(name)).map((name) => name.replace('.ts', ''));

describe('commands', () => {
  test('has one entry a file, sorted, named like its function', () => {
    expect(Object.keys(commands)).toEqual(sources.filter((name) => !OTHERS.includes(name)).sort());
    expect(Object.values(commands).map(({ run }) => run.name)).toEqual(Object.keys(commands));
  });

  test.each(Object.keys(commands))('%s has a test beside it', (id) => {
    expect(files).toContain(`${id}.test.ts`);
  });
});
