import { memo, type ReactNode } from 'react';
import type { Figure } from '../../shared/figures/displayList.js';
import { number } from '../../shared/figures/path.js';
import { svgElement, type SvgElement } from '../../shared/figures/svgElements.js';

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
}

/** One figure as an SVG group; the element around it carries its name. */
export const ReactFigure = memo(function ReactFigure({ figure, iconHref }: ReactFigureProps) {
  return (
    <g aria-hidden="true">
      {figure.items.map((item, index) => (
        // items have no identity of their own: the list is replaced as a whole
        <Item key={index} element={svgElement(item, iconHref)} />
      ))}
    </g>
  );
});

export interface FigureSvgProps extends ReactFigureProps {
  /** Whether a screen reader hears the figure's name here; false where the element around it carries the name. */
  readonly named?: boolean;
}

/** A figure as an `<svg>` as large as its bounds, for a legend. */
export function FigureSvg({ figure, iconHref, named = true }: FigureSvgProps): ReactNode {
  const { x, y, width, height } = figure.bounds;
  const label = named && figure.name !== '' ? { role: 'img', 'aria-label': figure.name } : { 'aria-hidden': true };
  return (
    <svg viewBox={[x, y, width, height].map(number).join(' ')} width={width} height={height} {...label}>
      <ReactFigure figure={figure} iconHref={iconHref} />
    </svg>
  );
}
