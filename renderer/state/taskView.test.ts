import { describe, expect, test } from 'vitest';
import type { TaskRow } from '../workers/engineMessages.js';
import { frameworksIn, frameworkWords, groupedByPlace, PLAIN_VIEW, rowsInView, type TaskView } from './taskView.js';

const row = (partial: Partial<TaskRow>): TaskRow => ({
  id: 'task',
  subjects: ['n_a'],
  sourceIds: [],
  status: 'open',
  manual: false,
  severity: 'medium',
  layer: 'operating-system',
  title: 'Patch the guest operating system',
  message: 'Not known: patching.',
  origin: 'model',
  ownerShare: 'customer',
  hardening: false,
  onProviderLayer: false,
  properties: [],
  frameworks: [],
  ...partial,
});

const words = { where: (of: TaskRow) => of.subjects.join(', '), layer: (id: string) => id };
const shown = (rows: readonly TaskRow[], view: Partial<TaskView>) =>
  rowsInView(rows, { ...PLAIN_VIEW, ...view }, words).map(({ title }) => title);

const rows = [
  row({ title: 'b', severity: 'critical', subjects: ['n_db'] }),
  row({ title: 'c', severity: 'high', layer: 'firewall-config', status: 'finding', due: '2026-12-01' }),
  row({ title: 'a', severity: 'low', status: 'done', subjects: ['n_db'] }),
];

describe('rowsInView', () => {
  test('shows what is outstanding, in the order of the assessment', () => {
    expect(shown(rows, {})).toEqual(['b', 'c']);
  });

  test.each<[Partial<TaskView>, string[]]>([
    [{ state: 'all' }, ['b', 'c', 'a']],
    [{ state: 'decided' }, ['a']],
    [{ state: 'findings' }, ['c']],
    [{ severities: new Set(['high']) }, ['c']],
    [{ layers: new Set(['operating-system']) }, ['b']],
    [{ text: 'DB b' }, ['b']],
    [{ text: 'nowhere' }, []],
  ])('filters by %o', (view, titles) => {
    expect(shown(rows, view)).toEqual(titles);
  });

  test('sorts by a column, backwards too, with empty dates last', () => {
    expect(shown(rows, { state: 'all', sort: 'title' })).toEqual(['a', 'b', 'c']);
    expect(shown(rows, { state: 'all', sort: 'title', descending: true })).toEqual(['c', 'b', 'a']);
    expect(shown(rows, { state: 'all', sort: 'due' })[0]).toBe('c');
  });
});

describe('groupedByPlace', () => {
  test('keeps the order of each first row', () => {
    expect(groupedByPlace(rows, words).map(({ key, rows: { length } }) => [key, length])).toEqual([
      ['n_db', 2],
      ['n_a', 1],
    ]);
  });
});

describe('frameworks', () => {
  const both = [row({ title: 'x', frameworks: ['FSBP', 'NIST-800-53-R5'] }), row({ title: 'y', frameworks: ['FSBP'] })];

  test('filter by one of those that rows stand in', () => {
    expect(frameworksIn(both)).toEqual(['FSBP', 'NIST-800-53-R5']);
    expect(shown(both, { framework: 'NIST-800-53-R5' })).toEqual(['x']);
  });

  test.each([
    ['NIST-800-53-R5', 'NIST 800-53 R5'],
    ['CIS-AWS-7.0', 'CIS AWS 7.0'],
    ['PCI-DSS-3.2.1', 'PCI DSS 3.2.1'],
    ['FSBP', 'FSBP'],
    ['HIPAA', 'HIPAA'],
    ['cdk-nag', 'cdk-nag'],
    ['WA', 'Well-Architected'],
  ])('%s is shown as %s', (id, words) => {
    expect(frameworkWords(id)).toBe(words);
  });
});
