import { describe, expect, test } from 'vitest';
import type { Raw } from './jsonText.js';
import { readYaml } from './yamlText.js';

function data(text: string): Raw | string {
  const read = readYaml(text, 'a.yaml', (tag, value) => ({ [tag]: value }));
  return 'error' in read ? read.error.message : read.data;
}

describe('readYaml', () => {
  test.each([
    ['dates stay text', 'v: 2012-10-17', { v: '2012-10-17' }],
    ['YAML 1.1 words are booleans', 'v: [yes, no, on, off]', { v: [true, false, true, false] }],
    ['an account id keeps its leading zero', 'v: 012345678901', { v: '012345678901' }],
    ['a port mapping is no sexagesimal number', 'v: 80:22', { v: '80:22' }],
    ['quoted words stay text', "v: 'True'", { v: 'True' }],
    ['anchors and merge keys are resolved', 'a: &x {p: 1}\nb:\n  <<: *x\n  q: 2', { a: { p: 1 }, b: { p: 1, q: 2 } }],
    ['short tags are handed over', 'v: !Sub "${A}-x"', { v: { Sub: '${A}-x' } }],
    ['tags of other tools too', 'v: !Rain::Embed file.sh', { v: { 'Rain::Embed': 'file.sh' } }],
    ['tags nest', 'v: !Join ["", [!Ref A, b]]', { v: { Join: ['', [{ Ref: 'A' }, 'b']] } }],
  ])('%s', (_name, text, expected) => {
    expect(data(text)).toEqual(expected);
  });

  test('takes the last of two equal keys and reports it', () => {
    const read = readYaml('a: 1\nb: 2\na: 3\n', 'a.yaml', () => undefined);
    expect('error' in read ? undefined : read.data).toEqual({ a: 3, b: 2 });
    expect('error' in read ? undefined : read.duplicates).toEqual([{ key: 'a', line: 3 }]);
  });

  test('reads a quoted text that goes on at a small indentation', () => {
    expect(data("a:\n    b: '{\n  x\n }'\n    c: 1\n")).toEqual({ a: { b: '{ x }', c: 1 } });
  });

  test('refuses an alias bomb', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const before = level === 0 ? 'x' : `*a${String(level - 1)}`;
      return `a${String(level)}: &a${String(level)} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
    });
    expect(data(levels.join('\n'))).toContain('aliases unfold');
  });

  test('refuses an anchor that contains itself', () => {
    expect(data('a: &a [*a]')).toContain('nested more than');
  });

  test('refuses brackets without end', () => {
    expect(data(`a: ${'['.repeat(20_000)}`)).toContain('nested more than');
  });

  test('names the line of a mistake', () => {
    expect(data('a: 1\nb: [1, 2\nc: 3')).toMatch(/^a\.yaml, line \d+: this is not valid YAML/);
  });
});
