import { describe, expect, test } from 'vitest';
import { LAYERS } from '../catalog/layers.js';
import { diagramOf, node } from '../model/build.js';
import { matrixCsv } from './matrixCsv.js';
import { AWKWARD, awkwardDiagram, reportOn, template } from './testFixtures.js';

function rows(text: string): readonly string[] {
  return text.trimEnd().split('\r\n').slice(1);
}

describe('matrixCsv', () => {
  test('has a row for each layer of each node in scope', () => {
    const report = reportOn(template('three-tier'));
    expect(rows(matrixCsv.write(report))).toHaveLength(report.diagram.nodes.size * LAYERS.length);
  });

  test('counts owners as the assessment does', () => {
    const report = reportOn(template('container-app'));
    const count = (owner: string) => rows(matrixCsv.write(report)).filter((row) => row.includes(`,${owner},`)).length;
    const { ownerCells } = report.assessment.totals;
    expect(count('Yours')).toBe(ownerCells.customer);
    expect(count('Shared')).toBe(ownerCells.shared);
    expect(count('Provider’s')).toBe(ownerCells.provider);
    expect(count('Does not apply')).toBe(ownerCells['not-applicable']);
  });

  test('says that a person corrected an owner, and why', () => {
    const text = matrixCsv.write(reportOn(awkwardDiagram()));
    expect(text).toMatch(/Customer data,Shared,a person,/);
    expect(text).toContain(AWKWARD.markup.replaceAll('"', '""'));
  });

  test('leaves out what is only drawn', () => {
    expect(rows(matrixCsv.write(reportOn(diagramOf(node({ scope: 'drawn-only' })))))).toEqual([]);
  });
});
