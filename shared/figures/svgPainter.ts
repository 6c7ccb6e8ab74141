import type { Rect } from '../model/geometry.js';
import type { Figure } from './displayList.js';
import { escapeXml } from './escapeXml.js';
import { number } from './path.js';
import { grown, hullOf } from '../model/rect.js';
import { svgElement } from './svgElements.js';

export interface SvgOptions {
  /** What a screen reader says of the whole picture. */
  readonly name: string;
  /** px; what is not given is as large as the figures and a margin. */
  readonly viewBox?: Rect;
  /** Colour behind everything; absent = transparent. */
  readonly ground?: string;
  /** CSS of a picture that stands alone: the embedded faces of the font. */
  readonly style?: string;
}

const MARGIN = 24;
const FONT = "Inter, 'Inter Variable', system-ui, sans-serif";

function element(tag: string, attributes: Readonly<Record<string, string | undefined>>, inner = ''): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
  return inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

function group(figure: Figure, iconHref: (icon: string) => string): string {
  const inner = figure.items
    .map((item) => {
      const { tag, attributes, text } = svgElement(item, iconHref);
      return element(tag, attributes, text === undefined ? '' : escapeXml(text));
    })
    .join('');
  // a figure without a name is a part of another one that has it
  if (figure.name === '') return element('g', { 'aria-hidden': 'true' }, inner);
  return element('g', {}, element('title', {}, escapeXml(figure.name)) + inner);
}

/** The figures and a margin, in whole px. */
export function sceneBounds(figures: readonly Figure[]): Rect {
  const { x, y, width, height } = grown(hullOf(figures.map(({ bounds }) => bounds)), MARGIN);
  const left = Math.floor(x);
  const top = Math.floor(y);
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

/** A whole `<svg>` of the figures in paint order. `iconHref` turns an icon reference into an address. */
export function paintSvg(
  figures: readonly Figure[],
  iconHref: (icon: string) => string,
  options: SvgOptions = { name: 'Diagram' },
): string {
  const { name, ground, style } = options;
  const { x, y, width, height } = options.viewBox ?? sceneBounds(figures);
  const place = { x: number(x), y: number(y), width: number(width), height: number(height) };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [place.x, place.y, place.width, place.height].join(' '),
      width: place.width,
      height: place.height,
      role: 'img',
      'aria-label': name,
      'font-family': FONT,
    },
    [
      element('title', {}, escapeXml(name)),
      style === undefined || style === '' ? '' : element('style', {}, escapeXml(style)),
      ground === undefined ? '' : element('rect', { ...place, fill: ground }),
      ...figures.map((figure) => group(figure, iconHref)),
    ].join('\n'),
  );
}
