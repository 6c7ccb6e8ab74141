import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import { diagramOf, node, placed } from '../model/build.js';
import { checkJson } from './checkJson.js';
import { html } from './html.js';
import { exporters } from './index.js';
import { svg } from './svg.js';
import { awkwardDiagram, reportOn, template } from './testFixtures.js';
import type { Exporter, Report } from './types.js';

const folder = new URL('.', import.meta.url);

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function written(report: Report): ReadonlyMap<string, string> {
  return new Map(exporters.map((exporter) => [exporter.meta.id, exporter.write(report)]));
}

/** Titles as an escaping format writes them. */
function plainText(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('""', '"')
    .replace(/\\([^\w\s])/g, '$1');
}

const samples = {
  'three-tier': () => template('three-tier'),
  'container-app': () => template('container-app'),
  'serverless-api': () => template('serverless-api'),
  'awkward names': awkwardDiagram,
};

describe('exporters', () => {
  test('are every file with an exporter, sorted by id', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .filter((name) => /: Exporter = \{/.test(readFileSync(new URL(name, folder), 'utf8')))
      .map((name) => name.slice(0, -3));
    const ids = exporters.map(({ meta }) => meta.id);
    expect(ids.map(camelCase).sort()).toEqual(files.sort());
    expect(ids).toEqual([...ids].sort());
  });

  test('have a test each', () => {
    const tests = new Set(readdirSync(folder));
    expect(exporters.filter(({ meta }) => !tests.has(`${camelCase(meta.id)}.test.ts`))).toEqual([]);
  });

  test.each(Object.keys(samples) as (keyof typeof samples)[])(
    'write the same of %s whenever they are asked',
    (name) => {
      expect(written(reportOn(samples[name]()))).toEqual(written(reportOn(samples[name]())));
    },
  );

  test('name every outstanding task in every format that lists tasks', () => {
    for (const diagram of Object.values(samples)) {
      const report = reportOn(diagram());
      const texts = written(report);
      const json = checkJson([{ ...report, path: 'x', warnings: [] }], { catalog });
      const outstanding = report.assessment.tasks.filter(({ status }) => status === 'open' || status === 'finding');
      for (const format of ['csv', 'html', 'markdown', 'json']) {
        const text = plainText(format === 'json' ? json : (texts.get(format) ?? ''));
        for (const { title } of outstanding) expect(text, format).toContain(title);
      }
    }
  });

  test('tell the numbers of the assessment', () => {
    for (const diagram of Object.values(samples)) {
      const report = reportOn(diagram());
      const { totals } = report.assessment;
      const texts = written(report);
      const aside = totals.notApplicable + totals.accepted;

      const markdown = texts.get('markdown') ?? '';
      expect(markdown).toContain(
        `**${totals.outstanding}** outstanding, **${totals.bySeverity.critical}** critical, **${totals.done}** done, **${aside}** set aside`,
      );
      const groups = [...markdown.matchAll(/^### (Critical|High|Medium|Low) \((\d+)\)$/gm)];
      expect(groups.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(totals.outstanding);

      const cards = [...(texts.get('html') ?? '').matchAll(/<li>\s*<b[^>]*>(\d+)/g)].map(([, count]) => Number(count));
      expect(cards.slice(0, 3)).toEqual([totals.outstanding, totals.bySeverity.critical, totals.done]);

      const rows = (texts.get('csv') ?? '').matchAll(/^(?:Critical|High|Medium|Low),(Finding|Not answered),/gm);
      expect([...rows]).toHaveLength(totals.outstanding + totals.hardening);

      const { files } = JSON.parse(checkJson([{ ...report, path: 'x', warnings: [] }], { catalog })) as {
        files: readonly { tasks: readonly { status: string }[] }[];
      };
      const statuses = files[0]?.tasks.map(({ status }) => status) ?? [];
      expect(statuses.filter((status) => status === 'open' || status === 'finding')).toHaveLength(
        totals.outstanding + totals.hardening,
      );
    }
  });

  test('write an empty diagram too', () => {
    for (const text of written(reportOn(diagramOf())).values()) expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('write any label as text: it adds no element', () => {
    const labelled = (label: string) =>
      placed({ ...diagramOf(node({ id: 'n_one', label })), title: label }, { n_one: { x: 0, y: 0 } });
    const report = reportOn(labelled('name'));
    const elements = ({ write }: Pick<Exporter, 'write'>, label: string) =>
      new Set(write({ ...report, diagram: labelled(label) }).match(/<[a-zA-Z]+/g));
    const expected = new Map([html, svg].map((exporter) => [exporter, elements(exporter, 'name')]));
    const label = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</title>', '</style>', ']]>', '<b>', '&lt;'),
    );
    fc.assert(
      fc.property(label, (text) => {
        for (const [exporter, plain] of expected) {
          expect(new Set([...elements(exporter, text), '<text'])).toEqual(plain);
        }
      }),
      { numRuns: 40 },
    );
  });
});
