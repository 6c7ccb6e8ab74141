import { memo, type ReactNode } from 'react';
import type { Figure } from '../../shared/figures/displayList.js';
import { number } from '../../shared/figures/path.js';
import { svgElement, svgPatterns, TILE, type SvgElement } from '../../shared/figures/svgElements.js';

/** React spells the attributes that SVG writes with a hyphen in camel case. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  'fill-opacity': 'fillOpacity',
  'stroke-width': 'strokeWidth',
  'stroke-dasharray': 'strokeDasharray',
  'font-size': 'fontSize',
  'font-weight': 'fontWeight',
  'text-anchor': 'textAnchor',
};

function reactProps(attributes: SvgElement['attributes']): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value]));
}

function Item({ element }: { readonly element: SvgElement }): ReactNode {
  const { tag: Tag, attributes, text } = element;
  return <Tag {...reactProps(attributes)}>{text}</Tag>;
}

export interface ReactFigureProps {
  readonly figure: Figure;
  readonly iconHref: (icon: string) => string;
  readonly idPrefix?: string;
}

/** One figure as an SVG group. The patterns it uses must stand in the same document: `FigurePatterns`. */
export const ReactFigure = memo(function ReactFigure({ figure, iconHref, idPrefix = '' }: ReactFigureProps) {
  return (
    <g aria-hidden="true">
      {figure.items.map((item, index) => (
        // items have no identity of their own: the list is replaced as a whole
        <Item key={index} element={svgElement(item, iconHref, idPrefix)} />
      ))}
    </g>
  );
});

/** Definitions of the patterns that the figures use, once a document. */
export function FigurePatterns({
  figures,
  idPrefix = '',
}: {
  readonly figures: readonly Figure[];
  readonly idPrefix?: string;
}): ReactNode {
  const side = number(TILE);
  return (
    <defs>
      {svgPatterns(figures).map(({ id, fill, color, d, strokeWidth }) => (
        <pattern key={id} id={idPrefix + id} width={side} height={side} patternUnits="userSpaceOnUse">
          {fill === undefined ? null : <rect width={side} height={side} fill={fill} />}
          <path d={d} fill="none" stroke={color} strokeWidth={number(strokeWidth)} />
        </pattern>
      ))}
    </defs>
  );
}

export interface FigureSvgProps extends ReactFigureProps {
  /** Whether a screen reader hears the figure's name here; false where the element around it carries the name. */
  readonly named?: boolean;
}

/** A figure as an `<svg>` as large as its bounds, for a node of the canvas, a palette entry or a legend. */
export function FigureSvg({ figure, iconHref, idPrefix, named = true }: FigureSvgProps): ReactNode {
  const { x, y, width, height } = figure.bounds;
  const label = named && figure.name !== '' ? { role: 'img', 'aria-label': figure.name } : { 'aria-hidden': true };
  return (
    <svg viewBox={[x, y, width, height].map(number).join(' ')} width={width} height={height} {...label}>
      <FigurePatterns figures={[figure]} idPrefix={idPrefix} />
      <ReactFigure figure={figure} iconHref={iconHref} idPrefix={idPrefix} />
    </svg>
  );
}
