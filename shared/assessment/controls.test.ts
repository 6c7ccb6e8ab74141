import { describe, expect, test } from 'vitest';
import readings from '../catalog/fixtures/readings.json' with { type: 'json' };
import { catalog } from '../catalog/index.js';
import type { ControlTask } from '../catalog/types.js';
import type { BuiltEntity } from '../model/build.js';
import type { Boundary, DiagramNode, FactValue, FirewallRule } from '../model/diagram.js';
import { casesOf, propertyOf, readReading, rulesCases, someValue, type Demand, type Reading } from './controlCases.js';
import { assessed, boundary, facts, node } from './testFixtures.js';
import type { Assessment, Finding } from './types.js';

/** Everything is read from the review of the published lists, so that a slip in the catalog shows. */
const table: readonly (Reading & { readonly scope: ControlTask['scope']; readonly appliesTo: readonly string[] })[] =
  Object.entries(readings).map(([name, text]) => {
    const task = catalog.controlTasks.get(name.split(' ')[1] ?? '');
    if (task === undefined) throw new Error(`no task for ${name}`);
    const { scope, appliesTo } = task;
    return { ...readReading(name, text, propertyOf(task), catalog.properties), scope, appliesTo };
  });

type Row = (typeof table)[number];

const vocabulary = catalog.properties;
const ALWAYS_ENCRYPTED = new Set([...catalog.services.values()].filter((s) => s.alwaysEncrypted).map(({ id }) => id));

interface Setting {
  readonly values?: Readonly<Record<string, FactValue>>;
  readonly rules?: readonly FirewallRule[];
}

const SUBJECT = 'n_it';

/** The node, boundary, group or person that a control is read on, with what has to stand around it. */
function subjectWith({ scope, appliesTo, task }: Row, { values = {}, rules }: Setting): readonly BuiltEntity[] {
  const [service = ''] = appliesTo;
  const own = { id: SUBJECT, facts: facts(values) };
  if (scope === 'node') return [node({ ...own, service })];
  if (scope === 'actor:human') return [node({ ...own, service: 'generic/admin' })];
  const listed: Partial<Boundary> = {
    ...own,
    provider: task.slice(0, task.indexOf('/')),
    ...(rules === undefined ? {} : { rules }),
  };
  const member: DiagramNode = node({ id: 'n_member', service, parent: SUBJECT });
  if (scope === 'overlay:security-group') {
    return [boundary({ ...listed, kind: 'security-group', members: [member.id] }), { ...member, parent: undefined }];
  }
  return [boundary({ ...listed, kind: scope.slice('boundary:'.length) }), member];
}

function isControl({ rule }: Finding): boolean {
  return !rule.startsWith('CX-') && !rule.startsWith('T-');
}

function verdictOf(row: Row, { findings }: Assessment): Finding | undefined {
  const own = findings.filter(({ rule, subject }) => rule === row.control && subject === SUBJECT);
  // waiting for a filter, it stands in the task that asks for that
  const decided = own.filter(({ taskId }) => !taskId.startsWith('T-OPTION-UNKNOWN'));
  return decided.find(({ taskId }) => taskId === row.task) ?? decided[0];
}

/** Everything a reading needs besides its own property. */
function aside(row: Row): Record<string, FactValue> {
  const demands = [...row.when, ...row.also]
    .filter(({ property }) => property !== row.property)
    .map((demand) => [demand.property, someValue(demand, vocabulary, 'pass')] as const);
  const list = row.property === 'naclRules' ? [['nacl', 'custom'] as const] : [];
  return Object.fromEntries(
    [...demands, ...list].flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The rules of a list are judged where there is a list of one's own. */
const DECIDED_BY: Readonly<Record<string, string>> = { naclRules: 'nacl' };

function readsProperty(property: string): ReadonlySet<string> {
  const reads = (demands: readonly Demand[]) => demands.some((demand) => demand.property === property);
  const isReader = (row: Row) =>
    row.property === property || DECIDED_BY[row.property] === property || reads(row.when) || reads(row.also);
  return new Set(table.filter(isReader).map(({ control }) => control));
}

const readers = new Map([...new Set(table.map(({ property }) => property))].map((one) => [one, readsProperty(one)]));

function statusByControl(assessment: Assessment): ReadonlyMap<string, string> {
  const statuses = new Map<string, string>();
  for (const finding of assessment.findings) {
    if (finding.subject !== SUBJECT || !isControl(finding)) continue;
    statuses.set(finding.rule, `${statuses.get(finding.rule) ?? ''} ${finding.status}`);
  }
  return statuses;
}

/** Controls that say something else after a change. */
function changed(before: Assessment, after: Assessment): readonly string[] {
  const [then, now] = [statusByControl(before), statusByControl(after)];
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  return keys.filter((key) => then.get(key) !== now.get(key));
}

/** A condition on the property itself: the control is silent about values that don't meet it. */
function ownCondition(row: Row): Demand | undefined {
  return row.when.find(({ property }) => property === row.property);
}

function expectedUnset(row: Row): string | undefined {
  const [service = ''] = row.appliesTo;
  if (ownCondition(row) !== undefined) return undefined;
  if (row.scope !== 'node' || row.property !== 'encryptionAtRest' || !ALWAYS_ENCRYPTED.has(service)) return 'unknown';
  const always = casesOf(row, vocabulary).find(({ value }) => value === 'provider-key');
  return always?.expected ?? 'unknown';
}

function valueCases(row: Row): readonly (Setting & { readonly expected: string | undefined })[] {
  const rest = aside(row);
  if (row.good.op === 'rules') return rulesCases(row.good.name).map((one) => ({ ...one, values: rest }));
  const condition = ownCondition(row);
  const silent = (condition === undefined ? [] : casesOf(condition, vocabulary))
    .filter(({ expected }) => expected === 'fail')
    .map(({ value }) => value);
  return casesOf(row, vocabulary).map(({ value, expected }) => ({
    values: { ...rest, [row.property]: value },
    expected: silent.includes(value) ? undefined : expected,
  }));
}

/** `FSBP:S3.9 aws/s3:accessLogs`, the name that its tests begin with. */
function named(rows: readonly Row[]): [string, Row][] {
  return rows.map((row) => [`${row.control} ${row.task}`, row]);
}

const alive = table.filter(({ retired }) => !retired);

describe('a published control', () => {
  test.each(named(alive))('%s is met by good values only, and asked for without one', (_name, row) => {
    const unset = assessed(...subjectWith(row, { values: aside(row) }));
    expect(verdictOf(row, unset)?.status).toBe(expectedUnset(row));
    expect(verdictOf(row, unset)?.advisory ?? row.advisory).toBe(row.advisory);
    const cases = valueCases(row);
    expect(new Set(cases.map(({ expected }) => expected)).has('pass')).toBe(true);
    for (const setting of cases) {
      const set = assessed(...subjectWith(row, setting));
      expect(verdictOf(row, set)?.status, JSON.stringify(setting)).toBe(setting.expected);
      const foreign = changed(unset, set).filter((control) => readers.get(row.property)?.has(control) !== true);
      expect(foreign).toEqual([]);
    }
  });

  test.each(named(alive.filter(({ when }) => when.length > 0)))(
    '%s applies under its conditions only',
    (_name, row) => {
      const own = someValue(row, vocabulary, 'pass');
      const met = { ...aside(row), ...(own === undefined ? {} : { [row.property]: own }) };
      for (const condition of row.when) {
        const { property } = condition;
        if (property === row.property) continue;
        for (const { value, expected } of casesOf(condition, vocabulary)) {
          const verdict = verdictOf(row, assessed(...subjectWith(row, { values: { ...met, [property]: value } })));
          expect(verdict === undefined ? 'fail' : 'pass', String(value)).toBe(expected);
        }
        const { [property]: _unknown, ...without } = met;
        expect(verdictOf(row, assessed(...subjectWith(row, { values: without })))).toBeUndefined();
      }
    },
  );

  test.each(named(alive.filter(({ also }) => also.length > 0)))('%s demands its second property too', (_name, row) => {
    const own = someValue(row, vocabulary, 'pass');
    const met = { ...aside(row), ...(own === undefined ? {} : { [row.property]: own }) };
    for (const more of row.also) {
      for (const { value, expected } of casesOf(more, vocabulary)) {
        const set = assessed(...subjectWith(row, { values: { ...met, [more.property]: value } }));
        expect(verdictOf(row, set)?.status).toBe(expected);
      }
      const { [more.property]: _unknown, ...without } = met;
      expect(verdictOf(row, assessed(...subjectWith(row, { values: without })))?.status).toBe('unknown');
    }
  });

  test.each(named(table.filter(({ retired }) => retired)))('%s is never evaluated', (_name, row) => {
    for (const setting of [{}, ...valueCases(row)]) {
      expect(verdictOf(row, assessed(...subjectWith(row, setting)))).toBeUndefined();
    }
  });

  test.each(named(alive.filter(({ advisory }) => advisory)))('%s is advice', (_name, row) => {
    const value = someValue(row, vocabulary, 'fail');
    const values = { ...aside(row), ...(value === undefined ? {} : { [row.property]: value }) };
    expect(verdictOf(row, assessed(...subjectWith(row, { values })))?.advisory).toBe(true);
  });

  test('stands on every service that its task lists', () => {
    const missing: string[] = [];
    for (const row of alive.filter(({ scope, when }) => scope === 'node' && when.length === 0)) {
      for (const service of row.appliesTo) {
        const entity = node({ service, id: SUBJECT });
        if (verdictOf(row, assessed(entity)) === undefined) missing.push(`${row.control} on ${service}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
