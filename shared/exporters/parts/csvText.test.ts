import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from './csvText.js';

/** RFC 4180, as a spreadsheet reads it. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare = '', end] of text.matchAll(cells)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('csvText', () => {
  test('starts with a byte order mark and ends every row with CRLF', () => {
    expect(csvText([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
  });

  test.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['  =1', `"'  =1"`],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('%j is written as %j', (cell, written) => {
    expect(csvText([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  test('reads back as what was written, a formula with its apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2 }), { minLength: 1 }), (rows) => {
        const read = parsed(csvText(rows).slice(1));
        expect(read.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
        rows.flat().forEach((cell, index) => {
          expect([cell, `'${cell}`]).toContain(read.flat()[index]);
        });
      }),
    );
  });

  test('leaves no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), (row) => {
        for (const cell of parsed(csvText([row]).slice(1))[0] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
