import { describe, expect, test } from 'vitest';
import type { Raw } from './jsonText.js';
import { withIndentedContinuations } from './indentedContinuations.js';
import { readYaml } from './yamlText.js';

function data(text: string): Raw | string {
  const read = readYaml(text, 'a.yaml', (tag, value) => ({ [tag]: value }));
  return 'error' in read ? read.error.message : read.data;
}

describe('withIndentedContinuations', () => {
  test.each([
    ['a list in brackets', 'a:\n    b: [\n  1,\n  2\n]\n    c: 3', { a: { b: [1, 2], c: 3 } }],
    [
      'tags in a list in brackets',
      'a:\n  b: [\n  !Sub "x[",\n  !Sub "y"\n  ]\n',
      { a: { b: [{ Sub: 'x[' }, { Sub: 'y' }] } },
    ],
    ['an object in braces', 'a:\n  - b: {"x": {\n"y": "}"\n}}\n', { a: [{ b: { x: { y: '}' } } }] }],
    [
      'a quoted text on a line of its own',
      "a:\n    b:\n      'it''s [\n  so'\n    c: 1\n",
      { a: { b: "it's [ so", c: 1 } },
    ],
    ['a quoted text behind a tag', 'a:\n    b: !Sub "x\n  y"\n', { a: { b: { Sub: 'x y' } } }],
    [
      'brackets beside a block text',
      'a:\n  b: |\n    if [ x\n    "\n  c: [\n1]\n',
      { a: { b: 'if [ x\n"\n', c: [1] } },
    ],
    ['brackets beside a comment', 'a: 1 # [\nb:\n  c: [\n2]\n', { a: 1, b: { c: [2] } }],
    ['brackets beside an apostrophe', "a: don't\nb:\n  c: [\n2]\n", { a: "don't", b: { c: [2] } }],
    ['values without a space between', 'a: {b: 1,"c":[\n2],\n"d":3}\n', { a: { b: 1, c: [2], d: 3 } }],
    ['a block text in a list', '- |\n  [\n- a: >-\n    {\n  b: [\n1]\n', ['[\n', { a: '{', b: [1] }]],
  ])('reads %s', (_name, text, expected) => {
    expect(data(text)).toEqual(expected);
  });

  test('leaves the lines of a file in which nothing goes on as they are', () => {
    const text = "a: [1, 2]\nb: 'x'\nc: |\n  [\nd:\n  - {e: 1}\n";
    expect(withIndentedContinuations(text)).toBe(text);
  });

  test('a mistake is named at its place in the file as it was written', () => {
    expect(data('a:\n  b: [\n1, 2\nc: 3\n')).toMatch(/line [34]:/);
  });
});
