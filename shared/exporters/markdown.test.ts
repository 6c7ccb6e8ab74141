import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { markdown } from './markdown.js';
import { awkwardDiagram, reportOn, template } from './testFixtures.js';

describe('markdown', () => {
  test('says which revision it is of', () => {
    expect(markdown.write(reportOn(template('three-tier')))).toContain('test.demarc · revision 0123456789ab · catalog');
  });

  test('lists outstanding tasks worst first, each with why, how and sources', () => {
    const text = markdown.write(reportOn(template('three-tier')));
    const headings = [...text.matchAll(/^### (Critical|High|Medium)/gm)].map(([, severity]) => severity);
    expect(headings).toEqual(['Critical', 'High', 'Medium']);
    const block = /#### Patch the guest operating system\n\n([\s\S]*?)\n\n(?=#)/.exec(text)?.[1] ?? '';
    expect(block).toMatch(/Nobody patches an instance for you/);
    expect(block).toContain('orders-app-a, orders-app-b: Not known');
    expect(block).toContain('**Assigned to Platform.**');
    expect(block).toMatch(/^1\. Put the instances under a patch schedule/m);
    expect(block).toMatch(/^Sources: .*FSBP:SSM\.2/m);
  });

  test('ends with decisions and what it rests on', () => {
    const text = markdown.write(reportOn(template('three-tier')));
    expect(text).toMatch(/## Decisions[\s\S]*### Accepted risks[\s\S]*31 December 2030[\s\S]*## What this rests on/);
  });

  test('takes nothing in a label for markup', () => {
    const text = markdown.write(reportOn(awkwardDiagram()));
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text).toContain('# \\<script\\>alert("1")\\</script\\> \\& \'co\'');
  });

  test.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['a | b', 'a \\| b'],
    ['[text](javascript:1)', '\\[text\\](javascript:1)'],
    ['two\nlines', 'two lines'],
  ])('a title %j is written as %j', (title, written) => {
    expect(markdown.write(reportOn({ ...diagramOf(node()), title }))).toContain(`# ${written}\n`);
  });

  test('keeps every row of a table on one line with as many cells as its head', () => {
    const tables = markdown.write(reportOn(awkwardDiagram())).match(/(?:^\|.*\n)+/gm) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const cells = table
        .trimEnd()
        .split('\n')
        .map((row) => row.match(/(?<!\\)\|/g)?.length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});
