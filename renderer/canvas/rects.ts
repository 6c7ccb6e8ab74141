import { nodeSize } from '../../shared/figures/nodeSize.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import { absoluteRects } from '../../shared/layout/absoluteRects.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect } from '../../shared/model/geometry.js';

export type Rects = ReadonlyMap<string, Rect>;

const known = new WeakMap<Diagram, Rects>();

/** Where everything visible stands on the canvas, absolute px. */
export function rectsOf(diagram: Diagram): Rects {
  let rects = known.get(diagram);
  if (!rects) {
    rects = absoluteRects(diagram, nodeSize, noteSize);
    known.set(diagram, rects);
  }
  return rects;
}

export function covers({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.y >= y && point.x < x + width && point.y < y + height;
}

export function shifted({ x, y, ...size }: Rect, by: Point): Rect {
  return { x: x + by.x, y: y + by.y, ...size };
}
