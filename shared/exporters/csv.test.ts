import { describe, expect, test } from 'vitest';
import { csv } from './csv.js';
import { AWKWARD, awkwardDiagram, reportOn, template } from './testFixtures.js';

describe('csv', () => {
  test('has a row for every task, with its state', () => {
    const report = reportOn(template('three-tier'));
    const rows = csv.write(report).match(/^(?:Critical|High|Medium|Low),/gm) ?? [];
    expect(rows).toHaveLength(report.assessment.tasks.length);
  });

  test('tells what people said of a task', () => {
    const text = csv.write(reportOn(template('three-tier')));
    expect(text).toContain(
      '"The shop is public: customers come from anywhere, on 443 only.",Head of Platform,2030-12-31',
    );
  });

  test('names the subjects by label and by id', () => {
    const text = csv.write(reportOn(template('three-tier')));
    expect(text).toMatch(/Patch the guest operating system,"orders-app-a, orders-app-b",.*/);
    expect(text).toContain('n_app-a; n_app-b');
  });

  test('keeps a formula in a label or a reason from being one', () => {
    const text = csv.write(reportOn(awkwardDiagram()));
    expect(text).toContain(`"'${AWKWARD.formula.replaceAll('"', '""')}"`);
    expect(text).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
  });

  test('lists only the tasks of a framework where one is given', () => {
    const all = reportOn(template('three-tier'));
    const rows = csv.write({ ...all, framework: 'FSBP' }).match(/^(?:Critical|High|Medium|Low),/gm) ?? [];
    const expected = all.assessment.tasks.filter(({ sources }) => sources.some((id) => id.startsWith('FSBP:')));
    expect(rows).toHaveLength(expected.length);
  });
});
