import type { Primitive } from './displayList.js';
import { number } from './path.js';

/** One SVG element as both SVG painters write it: names and values of its attributes in writing order. */
export interface SvgElement {
  readonly tag: 'rect' | 'path' | 'text' | 'image';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

type Shape = Extract<Primitive, { kind: 'rect' | 'path' }>;

function paint(item: Shape): Record<string, string | undefined> {
  const { fill, fillOpacity, stroke, strokeWidth, dash } = item;
  return {
    fill: fill ?? 'none',
    'fill-opacity': fillOpacity === undefined ? undefined : number(fillOpacity),
    stroke,
    'stroke-width': stroke === undefined ? undefined : number(strokeWidth ?? 1),
    'stroke-dasharray': stroke === undefined ? undefined : dash?.map(number).join(' '),
  };
}

function attributesOf(item: Primitive, iconHref: (icon: string) => string) {
  switch (item.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = item;
      const rx = radius === undefined || radius === 0 ? undefined : number(radius);
      return { x: number(x), y: number(y), width: number(width), height: number(height), rx, ...paint(item) };
    }
    case 'path':
      return { d: item.d, ...paint(item) };
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

/** A primitive as an element. */
export function svgElement(item: Primitive, iconHref: (icon: string) => string): SvgElement {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributesOf(item, iconHref))) {
    if (value !== undefined) attributes[name] = value;
  }
  return item.kind === 'text' ? { tag: 'text', attributes, text: item.text } : { tag: item.kind, attributes };
}
