import { describe, expect, test } from 'vitest';
import { diagramOf, node, placed } from '../model/build.js';
import { html } from './html.js';
import { AWKWARD, awkwardDiagram, reportOn, template } from './testFixtures.js';

/** Headings in the order of the document: what becomes bookmarks. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/<h([1-4])[^>]*>\s*([^<]*?)\s*<\/h\1>/g)].map(
    ([, level = '', name = '']) => `${level} ${name}`,
  );
}

const sample = () => html.write(reportOn(template('three-tier')));

describe('html', () => {
  test('goes from the first page over nodes and tasks to decisions', () => {
    expect(headings(sample()).filter((heading) => /^[12]/.test(heading))).toEqual([
      '1 Orders platform',
      '2 What is yours, by layer',
      '2 The diagram',
      '2 Node by node',
      '2 Around the nodes',
      '2 Outstanding, worst first',
      '2 Hardening (7)',
      '2 Decisions',
      '2 What this rests on',
      '2 Sign-off',
    ]);
  });

  test('never skips a level of headings', () => {
    const levels = headings(sample()).map((heading) => Number(heading[0]));
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test('lists tasks worst first', () => {
    const severities = headings(sample()).filter((heading) => /^3 (?:Critical|High|Medium|Low) /.test(heading));
    expect(severities).toEqual(['3 Critical (1)', '3 High (2)', '3 Medium (8)']);
  });

  test('says which file, revision, catalog and day it is of', () => {
    expect(sample()).toMatch(/test\.demarc · revision 0123456789ab · catalog \S+ · 24 November 2026/);
  });

  test('gives every task its why, how, sources, and who does it until when', () => {
    const text = html.write(reportOn(awkwardDiagram()));
    const article = /<article[^>]*>\s*<h4>Delete root keys and stop daily root use<\/h4>[\s\S]*?<\/article>/.exec(
      text,
    )?.[0];
    expect(article).toContain('<ol>');
    expect(article).toMatch(/Assigned to &lt;script&gt;.*, due 1 December 2026\./);
    expect(article).toMatch(/class="sources">.*FSBP:IAM\.4/);
  });

  test('tells decisions with reason, approver and expiry, and owners that were corrected', () => {
    const text = html.write(reportOn(awkwardDiagram()));
    const decisions = text.slice(text.indexOf('<h2>Decisions</h2>'));
    expect(decisions).toMatch(/Accepted risks[\s\S]*=HYPERLINK[\s\S]*31 December 2030/);
    expect(decisions).toMatch(/Owners corrected by hand[\s\S]*Customer data[\s\S]*Shared[\s\S]*1 November 2026/);
    expect(decisions).toMatch(/Said in reviews[\s\S]*20 November 2026/);
  });

  test('writes labels as text', () => {
    const text = html.write(reportOn(awkwardDiagram()));
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;');
    expect(text).toContain(AWKWARD.rightToLeft);
  });

  test('loads nothing and runs nothing', () => {
    const text = html.write(reportOn(awkwardDiagram(), { marking: AWKWARD.markup }));
    const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(([, a, b]) => a ?? b ?? '');
    for (const address of addresses) expect(address).toMatch(/^data:/);
    expect(text).not.toMatch(/<(?:script|link|iframe|object|embed|form)\b| on\w+=/i);
  });

  test('has the light theme, whatever the window shows', () => {
    expect(html.write(reportOn(template('three-tier'), { theme: 'dark' }))).toBe(sample());
  });

  test('is marked on the first page and for the footer of every one', () => {
    const text = html.write(reportOn(template('three-tier'), { marking: 'Internal' }));
    expect(text).toContain('<meta name="marking" content="Internal" />');
    expect(text).toContain('<p class="marking">Internal</p>');
  });

  test('gives a diagram that is too large for the first page one of its own', () => {
    const wide = placed(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' })), {
      n_a: { x: 0, y: 0 },
      n_b: { x: 1500, y: 0 },
    });
    expect(html.write(reportOn(wide))).toContain('@page sheet { size: 297mm 210mm');
    const small = placed(diagramOf(node({ id: 'n_a' })), { n_a: { x: 0, y: 0 } });
    expect(html.write(reportOn(small))).not.toContain('@page sheet');
  });

  test('says so where nothing is drawn and nothing is left', () => {
    const text = html.write(reportOn(diagramOf()));
    expect(text).toContain('Nothing is drawn yet.');
    expect(text).toContain('Nothing is outstanding.');
    expect(text).toContain('No node is assessed.');
  });

  test('names sixty subjects of a task and counts the others', () => {
    const nodes = Array.from({ length: 63 }, (_, index) => node({ id: `n_${String(index)}`, service: 'aws/s3' }));
    const text = html.write(reportOn(diagramOf(...nodes)));
    const [names = ''] = /(?:<bdi>\d+<\/bdi>(?:, )?)+ and 3 more, which the CSV of the tasks lists/.exec(text) ?? [];
    expect(names.match(/<bdi>/g)).toHaveLength(60);
  });

  test('names nodes that are only drawn', () => {
    const text = html.write(reportOn(diagramOf(node({ id: 'n_old', scope: 'drawn-only' }))));
    expect(text).toContain('Drawn and not assessed: old.');
  });
});
