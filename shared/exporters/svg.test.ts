import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { palette } from '../figures/palette.js';
import { svg } from './svg.js';
import { AWKWARD, awkwardDiagram, reportOn, template } from './testFixtures.js';

interface Read {
  readonly texts: readonly string[];
  readonly hrefs: readonly string[];
  readonly tags: ReadonlySet<string>;
}

/** @throws where it is no well-formed XML. */
function read(text: string): Read {
  const texts: string[] = [];
  const hrefs: string[] = [];
  const tags = new Set<string>();
  const parser = new SaxesParser();
  parser.on('text', (part) => texts.push(part));
  parser.on('opentag', ({ name, attributes }) => {
    tags.add(name);
    for (const [attribute, value] of Object.entries(attributes)) if (/href|src/.test(attribute)) hrefs.push(value);
  });
  parser.write(text).close();
  return { texts, hrefs, tags };
}

describe('svg', () => {
  test('is well-formed whatever the labels are', () => {
    expect(() => read(svg.write(reportOn(awkwardDiagram())))).not.toThrow();
  });

  test('shows labels as they are, in their own direction', () => {
    const { texts } = read(svg.write(reportOn(awkwardDiagram())));
    expect(texts).toContain(AWKWARD.rightToLeft);
    expect(texts.some((text) => text.startsWith('<script>'))).toBe(true);
  });

  test('holds nothing but shapes, text and embedded pictures', () => {
    const { tags, hrefs } = read(svg.write(reportOn(awkwardDiagram())));
    expect([...tags].sort()).toEqual(['g', 'image', 'path', 'rect', 'style', 'svg', 'text', 'title']);
    for (const href of hrefs) expect(href).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  test('brings the faces of the text it shows', () => {
    let asked = '';
    const fontFaces = (text: string) => {
      asked = text;
      return '@font-face{}';
    };
    const text = svg.write(reportOn(awkwardDiagram(), { fontFaces }));
    expect(text).toContain('<style>@font-face{}</style>');
    expect(asked).toContain(AWKWARD.rightToLeft);
  });

  test('says its size, which holds everything that is drawn', () => {
    const report = reportOn(template('three-tier'));
    const [, x, y, width, height] =
      /viewBox="(\S+) (\S+) (\S+) (\S+)" width="\3" height="\4"/.exec(svg.write(report)) ?? [];
    for (const rect of report.rects.values()) {
      expect(rect.x).toBeGreaterThanOrEqual(Number(x));
      expect(rect.y).toBeGreaterThanOrEqual(Number(y));
      expect(rect.x + rect.width).toBeLessThanOrEqual(Number(x) + Number(width));
      expect(rect.y + rect.height).toBeLessThanOrEqual(Number(y) + Number(height));
    }
  });

  test.each(['light', 'dark', 'contrast'] as const)('stands on the ground of the %s theme, or on none', (theme) => {
    const report = reportOn(template('three-tier'), { theme });
    const ground = new RegExp(
      `<title>[^<]*</title>\\s*<style>[^<]*</style>\\s*<rect [^>]*fill="${palette(theme).ground}"/>`,
    );
    expect(svg.write(report)).toMatch(ground);
    expect(svg.write({ ...report, transparent: true })).not.toMatch(ground);
  });
});
