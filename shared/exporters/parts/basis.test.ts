import { describe, expect, test } from 'vitest';
import { catalog } from '../../catalog/index.js';
import { diagramOf, fact, node } from '../../model/build.js';
import { reportOn } from '../testFixtures.js';
import { basisTexts } from './basis.js';

const assumed = (id: string) => node({ id, service: 'aws/s3', facts: { versioning: [fact(false, 'assumed')] } });

describe('basisTexts', () => {
  test('names the matrix and the catalog', () => {
    const report = reportOn({ ...diagramOf(), profile: 'refined' });
    expect(basisTexts(report)[0]).toContain(`the refined matrix`);
    expect(basisTexts(report)[0]).toContain(report.catalog.version);
  });

  test('says that the file was made with another catalog', () => {
    const report = reportOn({ ...diagramOf(), catalog: { version: '2020.1.0' } });
    expect(basisTexts(report)[0]).toContain('The file was made with catalog 2020.1.0.');
  });

  test('lists what was taken for the default, and on what', () => {
    const texts = basisTexts(reportOn(diagramOf(assumed('n_a'), assumed('n_b'))));
    expect(texts.join('\n')).toMatch(
      /Not stated, so taken for the provider’s documented default: Versioning \(a, b\)\./,
    );
  });

  test('names an option as its service does', () => {
    const { options } = catalog.services.get('aws/rds') ?? { options: [] };
    const [option] = options;
    const rds = node({ service: 'aws/rds', options: { [option?.id ?? '']: fact('x', 'assumed') } });
    expect(basisTexts(reportOn(diagramOf(rds))).join('\n')).toContain(`default: ${option?.label ?? ''} (rds).`);
  });

  test('names six elements and counts the others', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => assumed(`n_${letter}`));
    expect(basisTexts(reportOn(diagramOf(...nodes))).join('\n')).toContain('(a, b, c, d, e, f and 2 more)');
  });

  test('says that decisions count nowhere when their element is gone', () => {
    const gone = { task: 'T-ACC-TEAM', subject: 'b_gone', status: 'done' } as const;
    expect(basisTexts(reportOn(diagramOf(gone))).join('\n')).toContain('1 decision concerned tasks or elements');
  });
});
