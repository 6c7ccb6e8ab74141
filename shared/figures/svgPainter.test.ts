import { describe, expect, test } from 'vitest';
import type { Figure, Primitive } from './displayList.js';
import { paintSvg, sceneBounds } from './svgPainter.js';

function figureOf(...items: readonly Primitive[]): Figure {
  return { id: 'n_a', kind: 'node', bounds: { x: 0, y: 0, width: 100, height: 50 }, items, name: 'A & <b>' };
}

const shape: Primitive = { kind: 'path', d: 'M0 0h4', fill: '#1D5FD1' };

describe('paintSvg', () => {
  const href = (icon: string) => `data:image/svg+xml,${icon}`;

  test('says its name and those of its figures', () => {
    const svg = paintSvg([figureOf()], href, { name: 'Orders' });
    expect(svg).toContain('role="img" aria-label="Orders"');
    expect(svg).toContain('<title>A &amp; &lt;b&gt;</title>');
  });

  test('escapes text, names and addresses, and drops what XML has no way to write', () => {
    const nasty = `</text><script>alert("x")</script>\u0000\uD800`;
    const text: Primitive = { kind: 'text', x: 1, y: 2, text: nasty, size: 11, weight: 400, fill: '#000000' };
    const svg = paintSvg([{ ...figureOf(text), name: nasty }], href, { name: nasty, style: nasty });
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\u0000\uD800]/);
  });

  test('embeds no HTML and refers to nothing but what it was given', () => {
    const image: Primitive = { kind: 'image', x: 0, y: 0, width: 40, height: 40, icon: 'aws/AmazonEC2' };
    const svg = paintSvg([figureOf(image)], href);
    expect(svg).not.toContain('foreignObject');
    expect(svg).toContain('href="data:image/svg+xml,aws/AmazonEC2"');
  });

  test('the same figures give the same bytes', () => {
    expect(paintSvg([figureOf(shape)], href)).toBe(paintSvg([figureOf(shape)], href));
  });
});

describe('sceneBounds', () => {
  test('are the figures and a margin in whole px', () => {
    const figure = { ...figureOf(), bounds: { x: 0.4, y: 0, width: 100, height: 50.2 } };
    expect(sceneBounds([figure])).toEqual({ x: -24, y: -24, width: 149, height: 99 });
  });
});
