import { describe, expect, test } from 'vitest';
import { readJson } from './jsonText.js';

describe('readJson', () => {
  test('reads data and finds the line of a key', () => {
    const read = readJson('{\n  "Resources": {\n    "Web": { "Type": "x" }\n  }\n}', 'a.json');
    expect('error' in read).toBe(false);
    if ('error' in read) return;
    expect(read.data).toEqual({ Resources: { Web: { Type: 'x' } } });
    expect(read.lineOf(['Resources', 'Web'])).toBe(3);
  });

  test('reports a key that is written twice with its line', () => {
    const read = readJson('{\n"a": 1,\n"b": {"a": 2},\n"a": 3\n}', 'a.json');
    expect('error' in read ? [] : read.duplicates).toEqual([{ key: 'a', line: 4 }]);
  });

  test('names line and remedy when the text ends early', () => {
    const read = readJson('{\n  "a": {', 'a.json');
    expect('error' in read && read.error.message).toContain('a.json, line 2');
    expect('error' in read && read.error.message).toContain('Complete or correct it');
  });

  test('refuses nesting that no real file has', () => {
    const read = readJson('['.repeat(5000) + ']'.repeat(5000), 'deep.json');
    expect('error' in read && read.error.message).toContain('nested more than');
  });

  test('drops a key that would reach into every object', () => {
    const read = readJson('{"__proto__": {"polluted": true}, "a": 1}', 'a.json');
    expect('error' in read ? undefined : Object.keys(read.data as object)).toEqual(['a']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
