import { describe, expect, test } from 'vitest';
import { palette } from '../../figures/palette.js';
import { layerBar } from './layerBars.js';

const none = { customer: 0, shared: 0, provider: 0, 'not-applicable': 0, unknown: 0 };

/** Fill and width of the parts, stripes left out. */
function partsOf(markup: string): readonly (readonly [string, number])[] {
  return [...markup.matchAll(/<path d="M[\d.]+ 0h([\d.]+)v9[^"]*" fill="([^"]+)"/g)].map(([, width, fill = '']) => [
    fill,
    Number(width),
  ]);
}

describe('layerBar', () => {
  test('is as long as the share of the layer with the most nodes', () => {
    const { party } = palette('light');
    const bar = layerBar({ ...none, customer: 3, provider: 1, 'not-applicable': 5 }, 8, 160);
    expect(partsOf(bar.markup)).toEqual([
      [party.customer.fill, 59],
      [party.provider.fill, 19],
    ]);
  });

  test('says shared and not known by a pattern too', () => {
    const { party } = palette('light');
    const { markup } = layerBar({ ...none, shared: 1, unknown: 1 }, 2, 100);
    expect(markup).toContain(`fill="${party.shared.pattern?.color ?? ''}"`);
    expect(markup).toContain(`fill="${party.unknown.pattern?.color ?? ''}"`);
  });

  test('is nothing for a screen reader, which has the figures beside it', () => {
    expect(layerBar(none, 0, 100).markup).toMatch(/^<span class="bar" aria-hidden="true">/);
    expect(layerBar(none, 0, 100).markup).not.toMatch(/NaN|Infinity/);
  });
});
