import { describe, expect, test } from 'vitest';
import { BOUNDARY_KINDS } from '../model/diagram.js';
import { boundary, facts } from '../model/build.js';
import { boundaryStyle } from './boundaryStyle.js';
import { contrast } from './color.js';
import type { Theme } from './displayList.js';
import { palette, type Party } from './palette.js';

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
const PARTIES: readonly Party[] = ['customer', 'shared', 'provider', 'not-applicable', 'unknown', 'external'];
const TEXT = 4.5;
const GRAPHIC = 3;

const styles = [
  ...BOUNDARY_KINDS.map((kind) => boundaryStyle(boundary({ kind }))),
  ...['public', 'private', 'isolated'].map((routing) =>
    boundaryStyle(boundary({ kind: 'subnet', facts: facts({ routing }) })),
  ),
];

describe.each(THEMES)('palette %s', (theme) => {
  const colors = palette(theme);

  test('text reaches 4.5:1 on every card, note and ground', () => {
    const grounds = [
      colors.ground,
      colors.surface,
      colors.note.fill,
      colors.muted.fill,
      ...PARTIES.map((party) => colors.tint[party]),
    ];
    for (const ground of grounds) {
      expect(contrast(colors.ink, ground), `ink on ${ground}`).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(colors.quiet, ground), `quiet on ${ground}`).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(colors.muted.text, ground), `muted on ${ground}`).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('letters reach 4.5:1 on cells of one owner', () => {
    for (const party of ['customer', 'provider'] as const) {
      const { fill, text } = colors.party[party];
      expect(contrast(text, fill), party).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('numbers reach 4.5:1 on badges', () => {
    for (const fill of [...Object.values(colors.severity), colors.done]) {
      expect(contrast(colors.onSeverity, fill), fill).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('severities and the words of an unencrypted edge can be read on the surface', () => {
    for (const color of [...Object.values(colors.severity), colors.unencrypted, colors.done]) {
      expect(contrast(color, colors.surface), color).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('edges, outlines of badges and selection stand off the ground', () => {
    for (const color of [...Object.values(colors.edge), ...Object.values(colors.severity), colors.selection]) {
      expect(contrast(color, colors.ground), color).toBeGreaterThanOrEqual(GRAPHIC);
    }
  });

  test('names of boundaries reach 4.5:1 on their tags', () => {
    for (const { color, name } of styles) {
      expect(contrast(colors.onTag, colors.boundaryTag(color)), name).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('shared, unknown and external each have a pattern of their own, yours and the provider’s have none', () => {
    const patterns = (['customer', 'provider', 'shared', 'unknown', 'external'] as const).map(
      (party) => colors.party[party].pattern?.kind,
    );
    expect(patterns).toEqual([undefined, undefined, 'stripes', 'hatch', 'lines']);
  });
});

describe('palette', () => {
  test.each(['light', 'contrast'] as const)('%s tells yours from the provider’s in grey', (theme) => {
    const { customer, provider } = palette(theme).party;
    expect(contrast(customer.fill, '#000000')).toBeLessThan(contrast(provider.fill, '#000000') / 2);
  });
});
