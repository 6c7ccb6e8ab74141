import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../../model/build.js';
import { reportOn, template } from '../testFixtures.js';
import { numbersOf } from './numbers.js';

describe('numbersOf', () => {
  test('are those of the assessment', () => {
    const report = reportOn(template('three-tier'));
    const { totals } = report.assessment;
    expect(numbersOf(report)).toMatchObject({
      outstanding: totals.outstanding,
      critical: totals.bySeverity.critical,
      hardening: totals.hardening,
      done: totals.done,
      setAside: totals.notApplicable + totals.accepted,
    });
  });

  test('are of one framework where only that is asked for', () => {
    const report = reportOn(template('three-tier'), { framework: 'FSBP' });
    const { tasks } = report.assessment;
    const own = tasks.filter(({ sources }) => sources.some((source) => source.startsWith('FSBP:')));
    expect(own.length).toBeLessThan(tasks.length);
    expect(numbersOf(report).done).toBe(own.filter(({ status }) => status === 'done').length);
  });

  test('count a shared layer half', () => {
    const report = reportOn(template('container-app'));
    const { customer, shared, provider, unknown } = report.assessment.totals.ownerCells;
    const share = (customer + shared / 2) / (customer + shared + provider + unknown);
    expect(numbersOf(report).yoursPercent).toBe(Math.round(share * 100));
  });

  test('have no share without nodes in scope', () => {
    expect(numbersOf(reportOn(diagramOf(node({ scope: 'drawn-only' })))).yoursPercent).toBe(0);
  });
});
