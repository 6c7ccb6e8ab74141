import type { Point, Rect } from '../../model/geometry.js';
import { textOfHtml, textOfPlain } from '../text/htmlText.js';
import type { XmlElement } from '../text/xmlText.js';
import type { Page } from './readPages.js';
import { Style } from './style.js';

/** One `mxCell` with what an `object` around it says. */
export interface Cell {
  readonly id: string;
  readonly kind: 'vertex' | 'edge' | 'layer';
  /** Plain words with line breaks. */
  readonly label: string;
  readonly style: Style;
  readonly parent: string;
  readonly source?: string;
  readonly target?: string;
  readonly isVisible: boolean;
  /** As written: relative to the parent cell; relative to the line where the parent is an edge. */
  readonly geometry: Geometry;
  /** Custom data of an `object`, without ids, labels and placeholders. */
  readonly data: ReadonlyMap<string, string>;
  readonly link?: string;
  readonly tooltip?: string;
  readonly line?: number;
}

export interface Geometry extends Rect {
  readonly isRelative: boolean;
  /** Added to a relative place, px. */
  readonly offset?: Point;
  /** Ends of an edge that are on no shape. */
  readonly sourcePoint?: Point;
  readonly targetPoint?: Point;
  readonly points: readonly Point[];
}

/** Coordinates beyond this are brought back to it, px. */
export const MAX_COORDINATE = 50_000;

const OWN_ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'label',
  'link',
  'tooltip',
  'placeholders',
  'tags',
  'placeholder',
]);

export interface PageCells {
  readonly cells: readonly Cell[];
  /** Ids of cells whose coordinates were brought back. */
  readonly clamped: readonly string[];
}

/** All cells of a page in paint order; ids that are missing or taken get one of their own. */
export function cellsOf(page: Page): PageCells {
  const root = page.model.children.find((child) => child.name === 'root') ?? page.model;
  const cells: Cell[] = [];
  const clamped: string[] = [];
  const taken = new Set<string>();
  for (const element of root.children) {
    const inner = element.name === 'mxCell' ? element : element.children.find((child) => child.name === 'mxCell');
    if (inner === undefined) continue;
    const wanted = element.attributes.get('id') ?? inner.attributes.get('id') ?? '';
    const id = freshId(wanted === '' ? 'cell' : wanted, taken);
    const geometry = geometryOf(inner, () => clamped.push(id));
    cells.push(cellOf(id, element, inner, geometry, page.hasLines));
  }
  return { cells, clamped };
}

function freshId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let k = 2; taken.has(id); k += 1) id = `${wanted}~${k}`;
  taken.add(id);
  return id;
}

function cellOf(id: string, outer: XmlElement, inner: XmlElement, geometry: Geometry, hasLines: boolean): Cell {
  const style = new Style(inner.attributes.get('style') ?? '');
  const data = new Map(
    [...outer.attributes].filter(([key]) => outer !== inner && !OWN_ATTRIBUTES.has(key) && !key.startsWith('xmlns')),
  );
  return {
    id,
    kind: inner.attributes.get('vertex') === '1' ? 'vertex' : inner.attributes.get('edge') === '1' ? 'edge' : 'layer',
    label: labelOf(outer, inner, style),
    style,
    parent: inner.attributes.get('parent') ?? '',
    source: inner.attributes.get('source'),
    target: inner.attributes.get('target'),
    isVisible: inner.attributes.get('visible') !== '0',
    geometry,
    data,
    link: outer.attributes.get('link'),
    tooltip: outer.attributes.get('tooltip'),
    ...(hasLines ? { line: outer.line } : {}),
  };
}

function labelOf(outer: XmlElement, inner: XmlElement, style: Style): string {
  const written = outer.attributes.get('label') ?? inner.attributes.get('value') ?? '';
  const filled =
    outer.attributes.get('placeholders') === '1'
      ? written.replace(/%([\w-]+)%/g, (whole, name: string) => outer.attributes.get(name) ?? whole)
      : written;
  return style.is('html') || /<\w/.test(filled) ? textOfHtml(filled) : textOfPlain(filled);
}

function geometryOf(cell: XmlElement, onClamp: () => void): Geometry {
  const element = cell.children.find((child) => child.name === 'mxGeometry');
  const read = (from: XmlElement | undefined, key: string): number => {
    const value = Number(from?.attributes.get(key) ?? 0);
    if (!Number.isNaN(value) && Math.abs(value) <= MAX_COORDINATE) return value;
    onClamp();
    return Number.isNaN(value) ? 0 : Math.sign(value) * MAX_COORDINATE;
  };
  const point = (from: XmlElement): Point => ({ x: read(from, 'x'), y: read(from, 'y') });
  const children = element?.children ?? [];
  const ends = new Map(
    children.filter(({ name }) => name === 'mxPoint').map((child) => [child.attributes.get('as'), point(child)]),
  );
  const bends = children.find(({ name, attributes }) => name === 'Array' && attributes.get('as') === 'points');
  const isRelative = element?.attributes.get('relative') === '1';
  return {
    x: read(element, 'x'),
    y: read(element, 'y'),
    width: Math.max(0, read(element, 'width')),
    height: Math.max(0, read(element, 'height')),
    isRelative,
    offset: ends.get('offset'),
    sourcePoint: ends.get('sourcePoint'),
    targetPoint: ends.get('targetPoint'),
    points: (bends?.children ?? []).map(point),
  };
}
