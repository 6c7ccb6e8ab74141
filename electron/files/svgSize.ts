import type { Size } from '../../shared/model/geometry.js';

/** px, as the root element of an SVG says; 1 × 1 for a text that is none. */
export function svgSize(text: string): Size {
  const root = /<svg[^>]*>/.exec(text)?.[0] ?? '';
  const px = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ?? 1);
  return { width: px('width'), height: px('height') };
}
