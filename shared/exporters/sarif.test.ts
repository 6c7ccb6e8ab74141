import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { assess } from '../assessment/assess.js';
import type { Task } from '../assessment/types.js';
import { catalog } from '../catalog/index.js';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { lineOfSubject } from './checkLocation.js';
import type { CheckRun, JudgedFile } from './checkRun.js';
import { sarif } from './sarif.js';
import { awkwardDiagram, template, TODAY } from './testFixtures.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        readonly region: { readonly startLine: number };
      };
      readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }];
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string; readonly status: string }[];
  readonly baselineState?: string;
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
      readonly invocations: readonly [
        { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly object[] },
      ];
    },
  ];
}

function judged(diagram: Diagram, more: Partial<JudgedFile> = {}): JudgedFile {
  const assessment = assess(diagram, catalog, TODAY);
  const rows = assessment.tasks.map((task: Task) => ({ task, fails: task.status === 'finding', isKnown: false }));
  return {
    path: 'a.demarc',
    diagram,
    assessment,
    warnings: [],
    rows,
    failOn: 'high',
    failOnUnknown: false,
    lineOf: () => undefined,
    ...more,
  };
}

function runOf(files: readonly JudgedFile[], more: Partial<CheckRun> = {}): CheckRun {
  return { files, unread: [], catalog, programVersion: '0.1.0', today: TODAY, ...more };
}

const logOf = (run: CheckRun) => JSON.parse(sarif(run)) as Log;

/** The published schema is of an old draft: its name is another, and `id` was called so before `$id`. */
function validator() {
  const { $schema: _draft, id: _id, ...rules } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(rules);
}

const leaky = diagramOf(
  boundary({ id: 'b_account', kind: 'account', label: 'prod' }),
  node({ id: 'n_db', service: 'aws/rds', parent: 'b_account', facts: facts({ encryptionAtRest: 'none' }) }),
);

describe('sarif', () => {
  const validate = validator();

  test.each([
    ['the sample', runOf([judged(template('three-tier'))])],
    ['awkward names', runOf([judged(awkwardDiagram(), { path: 'a b/ü&<x>.demarc' })])],
    ['nothing', runOf([])],
    [
      'files that could not be read',
      runOf([judged(leaky, { warnings: [{ kind: 'dropped', message: 'Lost', line: 3 }] })], {
        unread: [{ path: '/x/y.yaml', message: 'y.yaml, line 3: no.' }],
        baseline: 'b.json',
      }),
    ],
  ])('is valid against the published schema for %s', (_, run) => {
    validate(JSON.parse(sarif(run)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('is refused by the schema where it is wrong', () => {
    const log = JSON.parse(sarif(runOf([judged(leaky)]))) as { runs: [{ results: [{ level: string }] }] };
    log.runs[0].results[0].level = 'high';
    expect(validate(log)).toBe(false);
  });

  test('tells the place in the file and in the architecture', () => {
    const [run] = logOf(runOf([judged(leaky, { lineOf: (id) => (id === 'n_db' ? 42 : undefined) })])).runs;
    const result = run.results.find(({ ruleId }) => ruleId === 'T-SSE-ON');
    const [location] = result?.locations ?? [];
    expect(location?.physicalLocation).toEqual({
      artifactLocation: { uri: 'a.demarc', uriBaseId: '%SRCROOT%' },
      region: { startLine: 42 },
    });
    expect(location?.logicalLocations[0].fullyQualifiedName).toBe('prod/db');
    expect(result).toMatchObject({ kind: 'fail', level: 'error' });
    expect(result?.message.text).toMatch(/^db: .*\.$/);
  });

  test('puts an edge that the file does not state at the end that it does', () => {
    const ends = diagramOf(
      node({ id: 'n_app', sources: [{ file: 'a.yaml', id: 'App', type: 'AWS::EC2::Instance', role: 'self' }] }),
      node({ id: 'n_db', service: 'aws/rds' }),
      edge({ source: 'n_app', target: 'n_db', facts: facts({ encryption: 'none' }) }),
    );
    const file = judged(ends, { lineOf: (id) => (id === 'App' ? 9 : undefined) });
    expect(lineOfSubject(file, 'e_app-db')).toBe(9);
    expect(lineOfSubject(file, 'n_db')).toBe(1);
  });

  test('has a fingerprint of task and subject, none twice', () => {
    const [run] = logOf(runOf([judged(template('three-tier'))])).runs;
    const prints = run.results.map(({ partialFingerprints }) => partialFingerprints['demarcTaskSubject/v1']);
    expect(new Set(prints).size).toBe(prints.length);
    const [first] = run.results;
    expect(prints[0]).toMatch(new RegExp(`^${first?.ruleId ?? ''} [nbe]_`));
  });

  test('lists each rule once, at the index that its results name', () => {
    const [{ tool, results }] = logOf(runOf([judged(template('three-tier')), judged(leaky)])).runs;
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.every(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toBe(true);
  });

  test('suppresses accepted risks with their reason', () => {
    const [{ results }] = logOf(runOf([judged(template('three-tier'))])).runs;
    const suppressed = results.flatMap(({ suppressions = [] }) => suppressions);
    expect(suppressed.length).toBeGreaterThan(0);
    expect(suppressed.every(({ status, justification }) => status === 'accepted' && justification !== '')).toBe(true);
  });

  test('lists what is not known only where it counts, and gives it no level', () => {
    expect(logOf(runOf([judged(leaky)])).runs[0].results.every(({ kind }) => kind === 'fail')).toBe(true);
    const [{ results }] = logOf(runOf([judged(leaky, { failOnUnknown: true })])).runs;
    const open = results.filter(({ kind }) => kind === 'open');
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ level }) => level === 'none')).toBe(true);
  });

  test('says with a baseline what is new', () => {
    const file = judged(leaky, { failOnUnknown: true });
    const rows = file.rows.map((row, index) => ({ ...row, isKnown: index > 0 }));
    const [{ results }] = logOf(runOf([{ ...file, rows }], { baseline: 'b.json' })).runs;
    expect(new Set(results.map(({ baselineState }) => baselineState))).toEqual(new Set(['new', 'unchanged']));
    expect(logOf(runOf([file])).runs[0].results[0]?.baselineState).toBeUndefined();
  });

  test('writes paths as addresses', () => {
    const uri = (path: string) =>
      logOf(runOf([judged(leaky, { path })])).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri;
    expect(uri('./infra\\a b.demarc')).toBe('infra/a%20b.demarc');
    expect(uri('/srv/ü.demarc')).toBe('file:///srv/%C3%BC.demarc');
    expect(uri('C:\\x\\a.demarc')).toBe('file:///C:/x/a.demarc');
    expect(uri('-')).toBe('stdin');
  });

  test('reports a file that could not be read as a failed run', () => {
    const [run] = logOf(runOf([], { unread: [{ path: 'a.yaml', message: 'a.yaml: no.' }] })).runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  });
});
