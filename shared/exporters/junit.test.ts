import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { assess } from '../assessment/assess.js';
import { catalog } from '../catalog/index.js';
import type { Diagram } from '../model/diagram.js';
import type { CheckRun, JudgedFile } from './checkRun.js';
import { junit } from './junit.js';
import { awkwardDiagram, template, TODAY } from './testFixtures.js';

function judged(diagram: Diagram, path = 'a.demarc'): JudgedFile {
  const assessment = assess(diagram, catalog, TODAY);
  const rows = assessment.tasks.map((task) => ({
    task,
    fails: task.status === 'finding' && task.severity === 'high',
    isKnown: false,
  }));
  return { path, diagram, assessment, warnings: [], rows, failOn: 'high', failOnUnknown: false, lineOf: () => 7 };
}

function runOf(files: readonly JudgedFile[], more: Partial<CheckRun> = {}): CheckRun {
  return { files, unread: [], catalog, programVersion: '0.1.0', today: TODAY, ...more };
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of well-formed XML in document order. */
function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }));
  parser.write(xml).close();
  return tags;
}

describe('junit', () => {
  test('counts what it lists', () => {
    const tags = tagsOf(junit(runOf([judged(template('three-tier')), judged(awkwardDiagram(), 'b.demarc')])));
    const count = (name: string) => tags.filter((tag) => tag.name === name).length;
    const [suites] = tags;
    expect(Number(suites?.attributes['tests'])).toBe(count('testcase'));
    expect(Number(suites?.attributes['failures'])).toBe(count('failure'));
    expect(Number(suites?.attributes['skipped'])).toBe(count('skipped'));
    expect(count('testsuite')).toBe(2);
    expect(count('failure')).toBeGreaterThan(0);
  });

  test('keeps markup and control characters of names from being XML', () => {
    const tags = tagsOf(junit(runOf([judged(awkwardDiagram(), 'a<b>&"\u0001.demarc')])));
    expect(tags.some(({ attributes }) => attributes['file'] === 'a<b>&".demarc')).toBe(true);
    expect(tags.some(({ name }) => name === 'script')).toBe(false);
  });

  test('passes over what is accepted, not answered or known, with the reason', () => {
    const file = judged(template('three-tier'));
    const known = file.rows.map((row) => ({ ...row, isKnown: row.task.status === 'finding', fails: false }));
    const reasons = tagsOf(junit(runOf([{ ...file, rows: known }])))
      .filter(({ name }) => name === 'skipped')
      .map(({ attributes }) => attributes['message'] ?? '');
    for (const words of ['Known from the baseline.', 'Risk accepted: ', 'Not answered: ']) {
      expect(reasons.some((reason) => reason.startsWith(words))).toBe(true);
    }
  });

  test('names file and line of each case, and the policy of the file', () => {
    const file = { ...judged(template('three-tier')), policy: { path: '.demarc-policy.yaml', off: [] } };
    const tags = tagsOf(junit(runOf([file])));
    expect(tags.find(({ name }) => name === 'testcase')?.attributes).toMatchObject({ file: 'a.demarc', line: '7' });
    expect(tags.find(({ name }) => name === 'property')?.attributes['value']).toBe('.demarc-policy.yaml');
  });

  test('has an error for a file that could not be read', () => {
    const tags = tagsOf(junit(runOf([], { unread: [{ path: 'a.yaml', message: 'a.yaml: no.' }] })));
    expect(tags.find(({ name }) => name === 'error')?.attributes['message']).toBe('a.yaml: no.');
    expect(tags[0]?.attributes['errors']).toBe('1');
  });
});
