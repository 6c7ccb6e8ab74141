import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, MAX_DEPTH, parseJson } from './parseJson.js';

/** Keys that could reach a prototype are refused on purpose. */
function hasRefusedKey(value: unknown): boolean {
  return /"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));
}

describe('parseJson', () => {
  test('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        fc.pre(!hasRefusedKey(value));
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ value: JSON.parse(text) as unknown });
      }),
    );
  });

  test('refuses what JSON.parse refuses, without throwing', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (text, at, inserted) => {
        const place = at % (text.length + 1);
        const mutated = text.slice(0, place) + inserted + text.slice(place + 1);
        const read = parseJson(mutated);
        if ('value' in read) expect(() => JSON.parse(mutated) as unknown).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['{"a": 1,\n "a": 2}', '"a" is given twice. Remove one of them.', 2, 2],
    ['{"x": {"__proto__": 1}}', 'A property can\'t be named "__proto__". Rename or remove it.', 1, 8],
    ['{"\\u005f_proto__": 1}', 'A property can\'t be named "__proto__". Rename or remove it.', 1, 2],
    ['{"constructor": 1}', 'A property can\'t be named "constructor". Rename or remove it.', 1, 2],
    ['[1,\n2\n3]', 'A comma or a closing bracket ] is missing here.', 3, 1],
    ['[1,]', 'A value is missing here.', 1, 4],
    ['{"a": NaN}', '"NaN" is no value. Put texts in double quotes.', 1, 7],
    ['[1e999]', 'This number is too large to be kept exactly. Write it as a text.', 1, 2],
    ['[12345678901234567890]', 'This number is too large to be kept exactly. Write it as a text.', 1, 2],
    ['"two\nlines"', 'A text breaks off here: write line breaks as \\n.', 1, 5],
    ['"open', 'The closing quote is missing.', 1, 6],
    ['"\\x"', 'This backslash starts no known escape. Write \\\\ for itself.', 1, 2],
    ['{} {}', 'There is text after the end. Remove it.', 1, 4],
    ['', 'The text ends too early.', 1, 1],
  ])('says what is wrong with %j and where', (text, message, line, column) => {
    expect(parseJson(text)).toEqual({ error: { message, line, column } });
  });

  test('refuses nesting that would exhaust the stack', () => {
    const deep = '['.repeat(1_000_000);
    expect(parseJson(deep)).toMatchObject({ error: { line: 1, column: MAX_DEPTH + 2 } });
  });

  test('reads a text of many megabytes', () => {
    const long = 'x'.repeat(5_000_000);
    expect(parseJson(JSON.stringify([long, `${long}"`]))).toEqual({ value: [long, `${long}"`] });
  });

  test('skips a byte order mark', () => {
    expect(parseJson('\uFEFF[1]')).toEqual({ value: [1] });
  });
});

describe('locate', () => {
  const text = '{\n  "nodes": [\n    { "id": "a" },\n    { "id": "b", "label": 3 }\n  ]\n}';

  test('finds the value at a path', () => {
    expect(locate(text, ['nodes', 1, 'label'])).toEqual({ line: 4, column: 27 });
  });

  test('finds the object that lacks a value', () => {
    expect(locate(text, ['nodes', 0, 'label'])).toEqual({ line: 3, column: 5 });
  });
});
