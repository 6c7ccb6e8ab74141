import type { Figure, Pattern, Primitive } from './displayList.js';
import { number } from './path.js';

/** One SVG element as both SVG painters write it: names and values of its attributes in writing order. */
export interface SvgElement {
  readonly tag: 'rect' | 'path' | 'text' | 'image';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

export interface SvgPattern {
  readonly id: string;
  readonly fill: string | undefined;
  readonly color: string;
  readonly d: string;
  readonly strokeWidth: number;
}

/** Side of the square tile of every pattern, px. */
export const TILE = 6;

/** Lines of the tiles; they meet at the edges, so that neighbours join. */
export const TILE_LINES: Readonly<Record<Pattern, { readonly d: string; readonly width: number }>> = {
  stripes: { d: 'M-1.5 1.5L1.5 -1.5M0 6L6 0M4.5 7.5L7.5 4.5', width: 2.1 },
  hatch: { d: 'M0 6L6 0M0 0L6 6', width: 0.8 },
  lines: { d: 'M0 1.5H6M0 4.5H6', width: 1.2 },
};

type Shape = Extract<Primitive, { kind: 'rect' | 'path' }>;

function patternId({ fill, pattern }: Shape): string | undefined {
  if (pattern === undefined) return undefined;
  return [pattern.kind, fill ?? 'none', pattern.color].join('-').replaceAll('#', '').toLowerCase();
}

/** The patterns that the figures use, each once, in order of their ids: the same text for the same picture. */
export function svgPatterns(figures: readonly Figure[]): readonly SvgPattern[] {
  const found = new Map<string, SvgPattern>();
  for (const item of figures.flatMap(({ items }) => items)) {
    if ((item.kind !== 'rect' && item.kind !== 'path') || item.pattern === undefined) continue;
    const id = patternId(item);
    if (id === undefined || found.has(id)) continue;
    const { d, width } = TILE_LINES[item.pattern.kind];
    found.set(id, { id, fill: item.fill, color: item.pattern.color, d, strokeWidth: width });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function paint(item: Shape, idPrefix: string): Record<string, string | undefined> {
  const pattern = patternId(item);
  const { fill, fillOpacity, stroke, strokeWidth, dash } = item;
  return {
    fill: pattern === undefined ? (fill ?? 'none') : `url(#${idPrefix}${pattern})`,
    'fill-opacity': fillOpacity === undefined ? undefined : number(fillOpacity),
    stroke,
    'stroke-width': stroke === undefined ? undefined : number(strokeWidth ?? 1),
    'stroke-dasharray': stroke === undefined ? undefined : dash?.map(number).join(' '),
  };
}

function attributesOf(item: Primitive, iconHref: (icon: string) => string, idPrefix: string) {
  switch (item.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = item;
      const rx = radius === undefined || radius === 0 ? undefined : number(radius);
      return { x: number(x), y: number(y), width: number(width), height: number(height), rx, ...paint(item, idPrefix) };
    }
    case 'path':
      return { d: item.d, ...paint(item, idPrefix) };
    case 'text': {
      const { x, y, size, weight, anchor, fill } = item;
      return {
        x: number(x),
        y: number(y),
        'font-size': number(size),
        'font-weight': String(weight),
        'text-anchor': anchor === undefined || anchor === 'start' ? undefined : anchor,
        fill,
      };
    }
    case 'image': {
      const { x, y, width, height, icon } = item;
      return { x: number(x), y: number(y), width: number(width), height: number(height), href: iconHref(icon) };
    }
  }
}

/** A primitive as an element; `idPrefix` keeps the patterns of several pictures on one page apart. */
export function svgElement(item: Primitive, iconHref: (icon: string) => string, idPrefix = ''): SvgElement {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributesOf(item, iconHref, idPrefix))) {
    if (value !== undefined) attributes[name] = value;
  }
  return item.kind === 'text' ? { tag: 'text', attributes, text: item.text } : { tag: item.kind, attributes };
}
